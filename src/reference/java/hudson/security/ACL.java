package hudson.security;

import hudson.model.User;
import java.util.function.BiFunction;
import org.springframework.security.core.Authentication;

public abstract class ACL {

    public final void checkPermission(Permission p) {
        throw new UnsupportedOperationException("signature only");
    }

    public final void checkAnyPermission(Permission... permissions) {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean hasPermission(Permission p) {
        throw new UnsupportedOperationException("signature only");
    }

    public final boolean hasAnyPermission(Permission... permissions) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean hasPermission2(Authentication a, Permission permission) {
        throw new UnsupportedOperationException("signature only");
    }

    public static ACL lambda2(BiFunction<Authentication, Permission, Boolean> impl) {
        throw new UnsupportedOperationException("signature only");
    }

    public static final String ANONYMOUS_USERNAME = "anonymous";

    public static final String SYSTEM_USERNAME = "SYSTEM";

    public static final Authentication SYSTEM2 = null;

    public static ACLContext as2(Authentication auth) {
        throw new UnsupportedOperationException("signature only");
    }

    public static ACLContext as(User user) {
        throw new UnsupportedOperationException("signature only");
    }
}
