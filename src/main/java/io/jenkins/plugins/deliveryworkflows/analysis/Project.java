package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.policy.Rules;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;

/**
 * All that is known of a project at one moment: its sources, the facts in them, and the rules it is
 * held to.
 *
 * @param rules as the trust revision has them
 * @param changes since the base revision
 * @param committed which documents the repository has too
 */
public record Project(
        Workspace workspace,
        SourceSet sources,
        Facts facts,
        CodeOwners owners,
        Rules rules,
        Changes changes,
        CommittedDocuments committed) {

    public Policy policy() {
        return rules.policy();
    }

    public Services services() {
        return rules.services();
    }

    /** What was there when the team adopted the workflows. */
    public Baseline baseline() {
        return rules.baseline();
    }

    /**
     * Who is answerable for a path: CODEOWNERS, else the policy's default, else {@code unassigned}.
     */
    public String ownerOf(String path) {
        return owners.ownerOf(path).or(policy()::defaultOwner).orElse("unassigned");
    }
}
