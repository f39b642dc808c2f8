package hudson.security;

import java.util.Iterator;
import java.util.List;
import org.jvnet.localizer.Localizable;

@SuppressWarnings("rawtypes")
public final class PermissionGroup implements Iterable<Permission>, Comparable<PermissionGroup> {

    public final Class owner;

    public final Localizable title;

    public PermissionGroup(Class owner, Localizable title) throws IllegalStateException {
        throw new UnsupportedOperationException("signature only");
    }

    public PermissionGroup(String id, Class owner, Localizable title) throws IllegalStateException {
        throw new UnsupportedOperationException("signature only");
    }

    public String getId() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Iterator<Permission> iterator() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<Permission> getPermissions() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(PermissionGroup that) {
        throw new UnsupportedOperationException("signature only");
    }

    public static PermissionGroup get(Class owner) {
        throw new UnsupportedOperationException("signature only");
    }
}
