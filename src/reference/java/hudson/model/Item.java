package hudson.model;

import hudson.search.SearchableModelObject;
import hudson.security.AccessControlled;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import java.io.IOException;
import java.util.Collection;

@SuppressWarnings("rawtypes")
public interface Item extends PersistenceRoot, SearchableModelObject, AccessControlled {

    ItemGroup<? extends Item> getParent();

    Collection<? extends Job> getAllJobs();

    String getName();

    String getFullName();

    @Override
    String getDisplayName();

    String getFullDisplayName();

    default String getRelativeNameFrom(ItemGroup g) {
        throw new UnsupportedOperationException("signature only");
    }

    default String getRelativeNameFrom(Item item) {
        throw new UnsupportedOperationException("signature only");
    }

    String getUrl();

    String getShortUrl();

    void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException;

    void onCopiedFrom(Item src);

    default void onCreatedFromScratch() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    void save() throws IOException;

    void delete() throws IOException, InterruptedException;

    PermissionGroup PERMISSIONS = null;

    Permission CREATE = null;

    Permission DELETE = null;

    Permission CONFIGURE = null;

    Permission READ = null;

    Permission DISCOVER = null;

    Permission EXTENDED_READ = null;

    Permission BUILD = null;

    Permission WORKSPACE = null;

    Permission WIPEOUT = null;

    Permission CANCEL = null;
}
