package io.jenkins.plugins.deliveryworkflows.report.model;

/**
 * A document that the verdict looked at.
 *
 * @param path relative, with {@code /}
 */
public record OutputDocument(String path, String sha256, State state) {

    /** Whether git has it. */
    public enum State {
        /** As HEAD has it. */
        COMMITTED,
        /** New or changed in the workspace. */
        DRAFT
    }
}
