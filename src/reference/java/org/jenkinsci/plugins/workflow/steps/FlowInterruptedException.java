package org.jenkinsci.plugins.workflow.steps;

import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.util.List;
import jenkins.model.CauseOfInterruption;

@SuppressWarnings("serial")
public final class FlowInterruptedException extends InterruptedException {

    public FlowInterruptedException(
            Result result, boolean actualInterruption, CauseOfInterruption... causes) {
        throw new UnsupportedOperationException("signature only");
    }

    public Result getResult() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<CauseOfInterruption> getCauses() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isActualInterruption() {
        throw new UnsupportedOperationException("signature only");
    }

    public void setActualInterruption(boolean actualInterruption) {
        throw new UnsupportedOperationException("signature only");
    }

    public void handle(Run<?, ?> run, TaskListener listener) {
        throw new UnsupportedOperationException("signature only");
    }
}
