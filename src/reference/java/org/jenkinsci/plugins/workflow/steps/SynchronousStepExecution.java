package org.jenkinsci.plugins.workflow.steps;

@SuppressWarnings("serial")
public abstract class SynchronousStepExecution<T> extends StepExecution {

    protected SynchronousStepExecution(StepContext context) {
        super(null);
        throw new UnsupportedOperationException("signature only");
    }

    protected abstract T run() throws Exception;

    @Override
    public final boolean start() throws Exception {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void stop(Throwable cause) throws Exception {
        throw new UnsupportedOperationException("signature only");
    }
}
