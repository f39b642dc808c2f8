package hudson.model;

import jenkins.model.CauseOfInterruption;

public class Executor extends Thread implements ModelObject {

    @Override
    public void interrupt() {
        throw new UnsupportedOperationException("signature only");
    }

    public void interrupt(Result result) {
        throw new UnsupportedOperationException("signature only");
    }

    public void interrupt(Result result, CauseOfInterruption... causes) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    public Computer getOwner() {
        throw new UnsupportedOperationException("signature only");
    }

    public static Executor currentExecutor() {
        throw new UnsupportedOperationException("signature only");
    }

    private Executor() {
        throw new UnsupportedOperationException("signature only");
    }
}
