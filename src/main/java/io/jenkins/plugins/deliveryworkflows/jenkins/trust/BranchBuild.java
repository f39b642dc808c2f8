package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.model.Run;
import hudson.model.TaskListener;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import jenkins.scm.api.SCMFileSystem;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMRevisionAction;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;
import jenkins.scm.api.mixin.ChangeRequestSCMRevision;

/** The sources of a build whose job stands for a branch or a change request. */
final class BranchBuild {

    private final Run<?, ?> run;
    private final SCMSource source;
    private final SCMHead head;
    private final SCMRevision revision;

    private BranchBuild(Run<?, ?> run, SCMSource source, SCMHead head) {
        this.run = run;
        this.source = source;
        this.head = head;
        this.revision = SCMRevisionAction.getRevision(source, run);
    }

    /** The source and the head are the ones that the build's job was made for. */
    static BuiltSource read(Run<?, ?> run, SCMSource source, SCMHead head, TaskListener listener)
            throws InterruptedException {
        BranchBuild build = new BranchBuild(run, source, head);
        return head instanceof ChangeRequestSCMHead change
                ? build.changeRequest(change, listener)
                : build.branch(listener);
    }

    private BuiltSource branch(TaskListener listener) throws InterruptedException {
        return new BuiltSource(
                commit(),
                "",
                PrimaryBranch.beside(run.getParent())
                        .map(primary -> control(primary, null, "the primary branch"))
                        .orElseGet(() -> control(head, revision, "the commit that Jenkins built")),
                distrust(listener));
    }

    private BuiltSource changeRequest(ChangeRequestSCMHead change, TaskListener listener)
            throws InterruptedException {
        SCMRevision target =
                revision instanceof ChangeRequestSCMRevision<?> built ? built.getTarget() : null;
        Set<Distrust> distrust = distrust(listener);
        distrust.add(Distrust.CHANGE_REQUEST);
        return new BuiltSource(
                commit(),
                change.getTarget().getName(),
                control(
                        target == null ? change.getTarget() : target.getHead(),
                        target,
                        "the target of the change request"),
                distrust);
    }

    /** What is built of a merged change request is a commit that only the checkout knows. */
    private String commit() {
        String recorded = revision == null ? "" : CommitId.orEmpty(revision.toString());
        return recorded.isEmpty() ? RecordedCommit.of(run) : recorded;
    }

    private ControlRevision control(SCMHead of, SCMRevision at, String how) {
        return new ControlRevision(
                of.getName(),
                at == null ? "" : CommitId.orEmpty(at.toString()),
                how,
                () -> SCMFileSystem.of(source, of, at));
    }

    private Set<Distrust> distrust(TaskListener listener) throws InterruptedException {
        Set<Distrust> distrust = EnumSet.noneOf(Distrust.class);
        if (!SCMHeadOrigin.DEFAULT.equals(head.getOrigin())) {
            distrust.add(Distrust.FORK);
        }
        if (revision != null && !isTrusted(listener)) {
            distrust.add(Distrust.UNTRUSTED_REVISION);
        }
        return distrust;
    }

    private boolean isTrusted(TaskListener listener) throws InterruptedException {
        try {
            return revision.equals(source.getTrustedRevision(revision, listener));
        } catch (IOException | RuntimeException e) {
            // Nobody said that it is.
            return false;
        }
    }
}
