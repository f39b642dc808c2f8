package hudson.model;

import hudson.XmlFile;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import org.kohsuke.stapler.StaplerProxy;

@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class AbstractItem extends Actionable
        implements Item, AccessControlled, StaplerProxy {

    protected AbstractItem(ItemGroup parent, String name) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public File getRootDir() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ItemGroup getParent() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public abstract Collection<? extends Job> getAllJobs();

    @Override
    public final String getFullName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public final String getFullDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public String getRelativeDisplayNameFrom(ItemGroup p) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onCopiedFrom(Item src) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public final String getUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getShortUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getSearchUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ACL getACL() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public final XmlFile getConfigFile() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void delete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getSearchName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Object getTarget() {
        throw new UnsupportedOperationException("signature only");
    }
}
