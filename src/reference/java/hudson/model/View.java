package hudson.model;

import hudson.ExtensionPoint;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import java.io.IOException;
import java.util.Collection;

public abstract class View extends AbstractModelObject
        implements AccessControlled, Describable<View>, ExtensionPoint, Saveable, ModelObject {

    public abstract Collection<TopLevelItem> getItems();

    public abstract boolean contains(TopLevelItem item);

    public String getViewName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
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

    private View() {
        throw new UnsupportedOperationException("signature only");
    }
}
