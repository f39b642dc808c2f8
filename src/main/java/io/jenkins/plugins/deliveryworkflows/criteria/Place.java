package io.jenkins.plugins.deliveryworkflows.criteria;

/**
 * A place in the workspace that a reader is sent to.
 *
 * @param path relative, with {@code /}
 * @param line 1-based; 0 where the file as a whole is meant
 */
public record Place(String path, int line) {

    public static Place of(String path) {
        return new Place(path, 0);
    }

    /** {@code path:line}, or the path alone. */
    @Override
    public String toString() {
        return line > 0 ? path + ":" + line : path;
    }
}
