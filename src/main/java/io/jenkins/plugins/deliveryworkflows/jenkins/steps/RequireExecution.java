package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.deliveryworkflows.jenkins.gate.AcceptedReport;
import io.jenkins.plugins.deliveryworkflows.jenkins.gate.ExitCriteriaGate;
import java.io.Serial;
import java.util.LinkedHashMap;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.SynchronousNonBlockingStepExecution;

/** Looks for the report that a Pipeline requires, as the user that the Pipeline runs as. */
final class RequireExecution
        extends SynchronousNonBlockingStepExecution<LinkedHashMap<String, Object>> {

    @Serial private static final long serialVersionUID = 1L;

    private final RequireExitCriteriaStep step;

    RequireExecution(StepContext context, RequireExitCriteriaStep step) {
        super(context);
        this.step = step;
    }

    @Override
    protected LinkedHashMap<String, Object> run() throws Exception {
        Run<?, ?> run = getContext().get(Run.class);
        TaskListener listener = getContext().get(TaskListener.class);
        AcceptedReport accepted = new ExitCriteriaGate(run, listener).require(step.question());
        return ReportMap.of(accepted.report(), accepted.summary(), accepted.run());
    }

    /** Nothing is lost by asking again, and what was allowed may not be allowed any more. */
    @Override
    public void onResume() {
        try {
            FlowExecution execution = getContext().get(FlowExecution.class);
            try (ACLContext user = ACL.as2(execution.getAuthentication2())) {
                start();
            }
        } catch (Exception e) {
            getContext().onFailure(e);
        }
    }
}
