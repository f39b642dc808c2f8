package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import hudson.FilePath;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.Publication;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.PublishedReport;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.io.Serial;
import java.util.LinkedHashMap;
import org.jenkinsci.plugins.workflow.actions.WarningAction;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/**
 * Judges in the step's workspace, or publishes what the build has where there is none.
 *
 * <p>Publishing twice leaves one report, so that after a restart it is simply done again.
 */
final class PublishExecution extends StepExecution {

    @Serial private static final long serialVersionUID = 1L;

    private final String workflow;
    private final LinkedHashMap<String, String> inputs;
    private final String onNotReady;
    private final String id;
    private ResumableCall call;

    PublishExecution(StepContext context, Publication asked) {
        super(context);
        this.workflow = asked.workflow();
        this.inputs = new LinkedHashMap<>(asked.inputs());
        this.onNotReady = asked.onNotReady();
        this.id = asked.id();
    }

    @Override
    public boolean start() throws IOException, InterruptedException {
        if (getContext().get(FilePath.class) == null) {
            publishEarlier();
        } else {
            call = new ResumableCall();
            call.start(getContext(), work(), getContext());
        }
        return false;
    }

    @Override
    public void onResume() {
        if (call == null) {
            publishEarlier();
        } else {
            call.resume(getContext(), work(), getContext());
        }
    }

    @Override
    public void stop(Throwable cause) {
        if (call == null) {
            getContext().onFailure(cause);
        } else {
            call.stop(cause, getContext());
        }
    }

    @Override
    public String getStatus() {
        return "Delivery Workflows, publishing " + workflow;
    }

    private PublishWork work() {
        return new PublishWork(new Publication(workflow, inputs, onNotReady, id), this::follow);
    }

    private void publishEarlier() {
        BackgroundWork.start(
                getStatus(),
                () -> {
                    try {
                        getContext().onSuccess(earlier());
                    } catch (BadInputException e) {
                        getContext().onFailure(Faults.aborted(e));
                    } catch (Exception | Error e) {
                        getContext().onFailure(e);
                    }
                });
    }

    private LinkedHashMap<String, Object> earlier() throws IOException, InterruptedException {
        PublishWork work = work();
        work.check(InputDialect.PIPELINE);
        FlowExecution execution = getContext().get(FlowExecution.class);
        try (ACLContext as = ACL.as2(execution.getAuthentication2())) {
            return work.finishEarlier(
                    AgentBuild.of(
                            getContext().get(Run.class), getContext().get(TaskListener.class)));
        }
    }

    /** Marks the build and, through this step's node, its stage; or ends the step. */
    private void follow(PublishedReport published) throws IOException, InterruptedException {
        String message =
                PublishText.notReady(
                        published.summary().getWorkflowName(), Words.tally(published.report()));
        switch (published.consequence()) {
            case REPORT -> {}
            case UNSTABLE -> {
                getContext()
                        .get(FlowNode.class)
                        .addOrReplaceAction(
                                new WarningAction(Result.UNSTABLE).withMessage(message));
                getContext().get(Run.class).setResult(Result.UNSTABLE);
            }
            case FAILURE -> throw new AbortException(message);
        }
    }
}
