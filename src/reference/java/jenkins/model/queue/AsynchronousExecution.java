package jenkins.model.queue;

@SuppressWarnings("serial")
public abstract class AsynchronousExecution extends RuntimeException {

    public abstract void interrupt(boolean forShutdown);

    public abstract boolean blocksRestart();

    public abstract boolean displayCell();

    private AsynchronousExecution() {
        throw new UnsupportedOperationException("signature only");
    }
}
