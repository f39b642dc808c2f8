package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import java.io.IOException;
import java.io.Serial;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/** A step that is one resumable call. */
abstract class AgentExecution extends StepExecution {

    @Serial private static final long serialVersionUID = 1L;

    private final ResumableCall call = new ResumableCall();

    AgentExecution(StepContext context) {
        super(context);
    }

    /** What is done; made anew after a restart. */
    abstract AgentWork<?> work();

    @Override
    public final boolean start() throws IOException, InterruptedException {
        call.start(getContext(), work(), getContext());
        return false;
    }

    @Override
    public final void onResume() {
        call.resume(getContext(), work(), getContext());
    }

    @Override
    public final void stop(Throwable cause) {
        call.stop(cause, getContext());
    }

    @Override
    public final String getStatus() {
        return call.toString();
    }
}
