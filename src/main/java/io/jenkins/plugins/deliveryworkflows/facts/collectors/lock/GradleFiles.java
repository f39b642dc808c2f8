package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;

/** Tells Gradle's files by their names. */
final class GradleFiles {

    private static final String LOCKS = "gradle/dependency-locks";

    private GradleFiles() {}

    static boolean isLock(SourceFile file) {
        return file.name().endsWith(".lockfile")
                && (file.name().endsWith("gradle.lockfile") || isOfOneConfiguration(file));
    }

    /** Older versions write a lock file for each configuration. */
    static boolean isOfOneConfiguration(SourceFile file) {
        return ("/" + file.folder()).endsWith("/" + LOCKS);
    }

    /** The folder of the project that a file belongs to. */
    static String project(SourceFile file) {
        if (!isOfOneConfiguration(file)) {
            return file.folder();
        }
        String above = file.folder().substring(0, file.folder().length() - LOCKS.length());
        return above.isEmpty() ? "." : above.substring(0, above.length() - 1);
    }

    static boolean isScript(SourceFile file) {
        return file.name().endsWith(".gradle") || file.name().endsWith(".gradle.kts");
    }

    static boolean isCatalog(SourceFile file) {
        return file.name().endsWith(".versions.toml");
    }

    static boolean isProperties(SourceFile file) {
        return file.name().equals("gradle.properties");
    }
}
