package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import java.io.IOException;
import jenkins.scm.api.SCMFileSystem;

/**
 * A revision whose control files hold for a build.
 *
 * @param name what a person calls it, empty where there is none
 * @param commit its commit id, empty where it isn't known
 * @param how one clause that says where the files come from, or why there are none
 * @param opening reads it without a workspace
 */
record ControlRevision(String name, String commit, String how, Opening opening) {

    /** Reads a revision where it is kept. */
    interface Opening {

        /** The files, or null where this kind of repository can't be read without a workspace. */
        SCMFileSystem open() throws IOException, InterruptedException;
    }

    /** Why there are no files, where opening gave none. */
    String whyNone() {
        return name.isEmpty() ? how : "the repository can't be read without a workspace";
    }

    static ControlRevision none(String why) {
        return new ControlRevision("", "", why, () -> null);
    }
}
