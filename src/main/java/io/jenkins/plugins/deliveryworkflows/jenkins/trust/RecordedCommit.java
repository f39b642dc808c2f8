package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.model.Run;
import hudson.scm.SCM;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.OptionalPlugin;
import java.util.Optional;
import jenkins.scm.api.SCMRevision;

/** What the git plugin recorded about a build, where there is such a plugin. */
final class RecordedCommit {

    private RecordedCommit() {}

    /** The only commit that the build checked out, empty where there is none or more than one. */
    static String of(Run<?, ?> run) {
        return OptionalPlugin.GIT.isActive() ? GitRecords.commit(run) : "";
    }

    /** The only commit that the build checked out of one of its repositories, else empty. */
    static String of(Run<?, ?> run, SCM scm) {
        return OptionalPlugin.GIT.isActive() ? GitRecords.commit(run, scm) : "";
    }

    /** A revision that the git plugin can read without a workspace. */
    static Optional<SCMRevision> revision(Run<?, ?> run, SCM scm, String commit) {
        return OptionalPlugin.GIT.isActive()
                ? GitRecords.revision(run, scm, commit)
                : Optional.empty();
    }
}
