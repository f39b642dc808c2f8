package hudson.tasks;

import hudson.ExtensionPoint;

@SuppressWarnings({"rawtypes", "unchecked"})
public abstract class Recorder extends Publisher implements ExtensionPoint {

    protected Recorder() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public BuildStepDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }
}
