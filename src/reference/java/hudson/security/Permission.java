package hudson.security;

import org.jvnet.localizer.Localizable;

public final class Permission {

    public final PermissionGroup group;

    public final String name;

    public final Localizable description;

    public final Permission impliedBy;

    public boolean enabled;

    public Permission(
            PermissionGroup group,
            String name,
            Localizable description,
            Permission impliedBy,
            boolean enable,
            PermissionScope[] scopes)
            throws IllegalStateException {
        throw new UnsupportedOperationException("signature only");
    }

    public Permission(
            PermissionGroup group,
            String name,
            Localizable description,
            Permission impliedBy,
            PermissionScope scope) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isContainedBy(PermissionScope s) {
        throw new UnsupportedOperationException("signature only");
    }

    public String getId() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean getEnabled() {
        throw new UnsupportedOperationException("signature only");
    }

    public static final Permission READ = null;

    public static final Permission WRITE = null;

    public static final Permission CREATE = null;

    public static final Permission UPDATE = null;

    public static final Permission DELETE = null;

    public static final Permission CONFIGURE = null;
}
