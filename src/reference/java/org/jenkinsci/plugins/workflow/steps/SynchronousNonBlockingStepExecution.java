package org.jenkinsci.plugins.workflow.steps;

@SuppressWarnings("serial")
public abstract class SynchronousNonBlockingStepExecution<T> extends StepExecution {

    protected SynchronousNonBlockingStepExecution(StepContext context) {
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

    @Override
    public void onResume() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getStatus() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean blocksRestart() {
        throw new UnsupportedOperationException("signature only");
    }
}
