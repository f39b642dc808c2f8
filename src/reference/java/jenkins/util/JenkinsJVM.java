package jenkins.util;

public class JenkinsJVM {

    public static boolean isJenkinsJVM() {
        throw new UnsupportedOperationException("signature only");
    }

    public static void checkJenkinsJVM() {
        throw new UnsupportedOperationException("signature only");
    }

    public static void checkNotJenkinsJVM() {
        throw new UnsupportedOperationException("signature only");
    }

    private JenkinsJVM() {
        throw new UnsupportedOperationException("signature only");
    }
}
