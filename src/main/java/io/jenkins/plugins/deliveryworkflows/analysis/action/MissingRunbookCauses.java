package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbooks;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.List;

/**
 * Services that had no runbook when the team adopted the workflows and have none yet: nothing but
 * an action item is asked of them until they change.
 */
public final class MissingRunbookCauses {

    /** What its action items name as their source. */
    public static final String SOURCE = "runbook";

    private MissingRunbookCauses() {}

    static List<Cause> of(Project project) {
        return Runbooks.of(project).all().stream()
                .filter(runbook -> isBaselined(project, runbook))
                .filter(runbook -> !project.otherFiles().contains(runbook.path()))
                .map(MissingRunbookCauses::cause)
                .toList();
    }

    private static boolean isBaselined(Project project, Runbook runbook) {
        return project.baseline().servicesWithoutRunbook().contains(runbook.name());
    }

    private static Cause cause(Runbook runbook) {
        return new Cause(
                "runbook:" + runbook.name(),
                "Write the runbook of " + runbook.name(),
                Severity.MEDIUM,
                runbook.owner(),
                SOURCE,
                runbook.path(),
                List.of(),
                0,
                true);
    }
}
