package hudson;

import hudson.model.Action;

public class Functions {

    public static boolean isWindows() {
        throw new UnsupportedOperationException("signature only");
    }

    public static String htmlAttributeEscape(String text) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String printThrowable(Throwable t) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String joinPath(String... components) {
        throw new UnsupportedOperationException("signature only");
    }

    public static String getActionUrl(String itUrl, Action action) {
        throw new UnsupportedOperationException("signature only");
    }

    private Functions() {
        throw new UnsupportedOperationException("signature only");
    }

    public static boolean isArtifactsPermissionEnabled() {
        throw new UnsupportedOperationException();
    }
}
