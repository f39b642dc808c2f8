package hudson.model;

import hudson.ExtensionPoint;
import hudson.FilePath;
import hudson.Launcher;
import hudson.remoting.VirtualChannel;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import java.io.File;
import java.io.IOException;

public abstract class Node extends AbstractModelObject
        implements ReconfigurableDescribable<Node>,
                ExtensionPoint,
                AccessControlled,
                PersistenceRoot {

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getSearchUrl() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract String getNodeName();

    public abstract void setNodeName(String name);

    public abstract String getNodeDescription();

    public abstract Launcher createLauncher(TaskListener listener);

    public abstract int getNumExecutors();

    public final Computer toComputer() {
        throw new UnsupportedOperationException("signature only");
    }

    public final VirtualChannel getChannel() {
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract Computer createComputer();

    public abstract String getLabelString();

    public abstract FilePath getWorkspaceFor(TopLevelItem item);

    public abstract FilePath getRootPath();

    public FilePath createPath(String absolutePath) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public ACL getACL() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public File getRootDir() {
        throw new UnsupportedOperationException("signature only");
    }
}
