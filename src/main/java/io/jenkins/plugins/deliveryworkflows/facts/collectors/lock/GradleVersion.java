package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

/** Tells a version from the ways in which Gradle leaves it open. */
final class GradleVersion {

    private GradleVersion() {}

    /** The version, empty where several would do or it is computed. */
    static String exact(String written) {
        boolean open =
                written.contains("+")
                        || written.contains("$")
                        || written.startsWith("[")
                        || written.startsWith("(")
                        || written.startsWith("]")
                        || written.startsWith("latest.");
        return open ? "" : written;
    }
}
