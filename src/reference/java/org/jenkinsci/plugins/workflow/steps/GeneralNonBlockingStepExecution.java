package org.jenkinsci.plugins.workflow.steps;

@SuppressWarnings("serial")
public abstract class GeneralNonBlockingStepExecution extends StepExecution {

    protected GeneralNonBlockingStepExecution(StepContext context) {
        super(null);
        throw new UnsupportedOperationException("signature only");
    }

    protected final void run(Block block) {
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

    @FunctionalInterface
    protected interface Block {

        void run() throws Exception;
    }

    protected abstract class TailCall extends BodyExecutionCallback {

        protected abstract void finished(StepContext context) throws Exception;

        @Override
        public final void onSuccess(StepContext context, Object result) {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public final void onFailure(StepContext context, Throwable t) {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
