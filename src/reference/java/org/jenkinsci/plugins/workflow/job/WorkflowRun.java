package org.jenkinsci.plugins.workflow.job;

import com.google.common.util.concurrent.ListenableFuture;
import hudson.model.Run;
import hudson.scm.SCM;
import java.io.IOException;
import java.util.List;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;
import org.jenkinsci.plugins.workflow.flow.FlowExecutionOwner;

public final class WorkflowRun extends Run<WorkflowJob, WorkflowRun>
        implements FlowExecutionOwner.Executable {

    public WorkflowRun(WorkflowJob job) throws IOException {
        super(null);
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void run() {
        throw new UnsupportedOperationException("signature only");
    }

    public FlowExecution getExecution() {
        throw new UnsupportedOperationException("signature only");
    }

    public ListenableFuture<FlowExecution> getExecutionPromise() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public FlowExecutionOwner asFlowExecutionOwner() {
        throw new UnsupportedOperationException("signature only");
    }

    public List<SCM> getSCMs() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void save() throws IOException {
        throw new UnsupportedOperationException("signature only");
    }
}
