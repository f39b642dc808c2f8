package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * Where a fact was seen.
 *
 * @param path relative to the workspace, with {@code /}
 * @param symbol what a reader looks for in the file: a function, class, key, stage; empty where the
 *     file itself says it
 * @param line 1-based, for reports only: no document shows it, since an inserted line would change
 *     it
 */
public record Citation(String path, String symbol, int line) {
    /** A fact that the whole file states. */
    public static Citation of(String path) {
        return new Citation(path, "", 1);
    }
}
