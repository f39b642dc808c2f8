package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.util.Optional;

/**
 * A point in history that something is compared with or read from, and how it was found.
 *
 * @param revision what a person calls it: a tag, a branch, {@code HEAD}; empty where there is none
 * @param commit its commit id; nothing for the empty tree, or where it could not be found
 * @param how one clause that says why this one
 * @param problem a reason code where it could not be found: {@code no-git}, {@code no-base}
 */
public record Revision(
        String revision, Optional<String> commit, String how, Optional<String> problem) {

    static Revision found(String revision, String commit, String how) {
        return new Revision(revision, Optional.of(commit), how, Optional.empty());
    }

    /** Before the first release everything is new. */
    static Revision emptyTree(String how) {
        return new Revision("", Optional.empty(), how, Optional.empty());
    }

    static Revision missing(String problem, String how) {
        return new Revision("", Optional.empty(), how, Optional.of(problem));
    }
}
