package hudson.model;

public class Executor extends Thread implements ModelObject {

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    private Executor() {
        throw new UnsupportedOperationException("signature only");
    }
}
