package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.PluginWrapper;
import hudson.model.Run;
import hudson.scm.SCM;
import java.util.Optional;
import jenkins.model.Jenkins;
import jenkins.scm.api.SCMRevision;

/** What the git plugin recorded about a build, where there is such a plugin. */
final class RecordedCommit {

    private RecordedCommit() {}

    /** The only commit that the build checked out, empty where there is none or more than one. */
    static String of(Run<?, ?> run) {
        return isGitThere() ? GitRecords.commit(run) : "";
    }

    /** The only commit that the build checked out of one of its repositories, else empty. */
    static String of(Run<?, ?> run, SCM scm) {
        return isGitThere() ? GitRecords.commit(run, scm) : "";
    }

    /** A revision that the git plugin can read without a workspace. */
    static Optional<SCMRevision> revision(SCM scm, String commit) {
        return isGitThere() ? GitRecords.revision(scm, commit) : Optional.empty();
    }

    /** Without it, the class that names its types must not be loaded. */
    private static boolean isGitThere() {
        PluginWrapper git = Jenkins.get().getPluginManager().getPlugin("git");
        return git != null && git.isActive();
    }
}
