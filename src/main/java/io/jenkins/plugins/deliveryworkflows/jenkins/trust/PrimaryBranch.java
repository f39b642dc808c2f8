package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.model.Job;
import hudson.security.ACL;
import hudson.security.ACLContext;
import java.util.Optional;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.metadata.PrimaryInstanceMetadataAction;

/** The branch that the others of a project leave and come back to, as the repository names it. */
final class PrimaryBranch {

    private PrimaryBranch() {}

    /**
     * The primary branch beside a branch's job; nothing where the job is the primary's own, or
     * where the repository names none.
     */
    static Optional<SCMHead> beside(Job<?, ?> job) {
        if (isPrimary(job)) {
            return Optional.empty();
        }
        // Whoever may see the one branch needn't see the other to be ruled by it.
        try (ACLContext as = ACL.as2(ACL.SYSTEM2)) {
            for (Object sibling : job.getParent().getItems()) {
                if (sibling instanceof Job<?, ?> other && isPrimary(other)) {
                    return Optional.ofNullable(SCMHead.HeadByItem.findHead(other));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPrimary(Job<?, ?> job) {
        return job.getAction(PrimaryInstanceMetadataAction.class) != null;
    }
}
