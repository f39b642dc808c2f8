package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.Locale;

/**
 * A source file that collectors may read.
 *
 * @param path relative to the workspace, with {@code /}
 * @param blobId git's object id of its content
 * @param size bytes
 */
public record SourceFile(String path, String blobId, long size) {

    /** The last segment of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The folder, {@code .} for the root. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    /** The extension in lower case without its dot, empty where there is none. */
    public String extension() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public boolean hasExtension(String... extensions) {
        String mine = extension();
        for (String extension : extensions) {
            if (mine.equals(extension)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this is a test, a fixture or a helper of tests by the conventions of its ecosystem.
     */
    public boolean isTest() {
        return TestConvention.isTest(path);
    }
}
