package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.Locale;

/**
 * A source file that collectors may read. What its path tells is worked out once, since every
 * collector asks.
 */
public final class SourceFile {

    private final String path;
    private final String blobId;
    private final long size;
    private final String name;
    private final String extension;
    private final Origin origin;
    private Boolean test;

    /**
     * @param path relative to the workspace, with {@code /}
     * @param blobId git's object id of its content
     * @param size bytes
     */
    public SourceFile(String path, String blobId, long size) {
        this(path, blobId, size, Origin.OURS);
    }

    /**
     * @param origin who wrote it, as far as that is said
     */
    SourceFile(String path, String blobId, long size, Origin origin) {
        this.origin = origin;
        this.path = path;
        this.blobId = blobId;
        this.size = size;
        this.name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        this.extension = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Relative to the workspace, with {@code /}. */
    public String path() {
        return path;
    }

    /** Git's object id of its content. */
    public String blobId() {
        return blobId;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** Who wrote a file. */
    public enum Origin {
        /** The team, as nothing else is said. */
        OURS,
        VENDORED,
        GENERATED
    }

    /** Who wrote it, as far as that is said. */
    public Origin origin() {
        return origin;
    }

    /** Whether it is vendored, generated, or larger than what people write. */
    public boolean isForeign() {
        return origin != Origin.OURS || size > FileScan.LARGEST;
    }

    /** The last segment of the path. */
    public String name() {
        return name;
    }

    /** The folder, {@code .} for the root. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }

    /** The extension in lower case without its dot, empty where there is none. */
    public String extension() {
        return extension;
    }

    public boolean hasExtension(String... extensions) {
        for (String each : extensions) {
            if (extension.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether this is a test, a fixture or a helper of tests by the conventions of its ecosystem.
     */
    public boolean isTest() {
        if (test == null) {
            test = TestConvention.isTest(path);
        }
        return test;
    }

    @Override
    public String toString() {
        return path;
    }
}
