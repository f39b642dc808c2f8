package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revision;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revisions;

/**
 * By which of the rules in docs/guide.md the base revision is found.
 *
 * @param given the revision that a person named, empty for none
 * @param release the release whose predecessor is the base, empty for a change
 * @param everything whether all counts as new, whatever the base would be
 */
record BaseChoice(String given, String release, boolean everything) {

    private static final String BY_RELEASE = "release-readiness";

    BaseChoice(String given, String release) {
        this(given, release, false);
    }

    static BaseChoice of(Workflow workflow, Request request) {
        BaseChoice choice = of(request);
        return workflow.id().equals(BY_RELEASE) ? choice : new BaseChoice(choice.given, "");
    }

    /** Of a skill by itself, which may be part of any workflow. */
    static BaseChoice of(Request request) {
        return new BaseChoice(
                request.inputs().getOrDefault("base", "").strip(),
                request.inputs().getOrDefault("release", ""));
    }

    /** Of no change in particular: all that is there. */
    static BaseChoice nothing() {
        return new BaseChoice("", "", true);
    }

    Revision find(Revisions revisions, Policy policy) {
        if (everything) {
            return revisions.nothing();
        }
        if (!given.isEmpty()) {
            return revisions.givenBase(given);
        }
        return release.isEmpty()
                ? revisions.changeBase()
                : revisions.releaseBase(release, policy.releaseTags());
    }
}
