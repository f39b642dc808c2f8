package hudson.model;

import hudson.security.ACL;
import hudson.security.AccessControlled;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.kohsuke.stapler.StaplerProxy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@SuppressWarnings("rawtypes")
public class User extends AbstractModelObject
        implements AccessControlled, Saveable, Comparable<User>, ModelObject, StaplerProxy {

    @Override
    public int compareTo(User that) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getId() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getSearchUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getFullName() {
        throw new UnsupportedOperationException("signature only");
    }

    public Authentication impersonate2() throws UsernameNotFoundException {
        throw new UnsupportedOperationException("signature only");
    }

    public static User getUnknown() {
        throw new UnsupportedOperationException("signature only");
    }

    public static User get(String idOrFullName, boolean create, Map context) {
        throw new UnsupportedOperationException("signature only");
    }

    public static User getOrCreateByIdOrFullName(String idOrFullName) {
        throw new UnsupportedOperationException("signature only");
    }

    public static User current() {
        throw new UnsupportedOperationException("signature only");
    }

    public static User get2(Authentication a) {
        throw new UnsupportedOperationException("signature only");
    }

    public static User getById(String id, boolean create) {
        throw new UnsupportedOperationException("signature only");
    }

    public static Collection<User> getAll() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ACL getACL() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("signature only");
    }

    private User() {
        throw new UnsupportedOperationException("signature only");
    }
}
