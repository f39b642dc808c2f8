package hudson.tasks;

import hudson.DescriptorExtensionList;
import hudson.model.Describable;
import hudson.model.Descriptor;

public abstract class Publisher extends BuildStepCompatibilityLayer
        implements Describable<Publisher> {

    protected Publisher() {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean needsToRunAfterFinalized() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Descriptor<Publisher> getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public static DescriptorExtensionList<Publisher, Descriptor<Publisher>> all() {
        throw new UnsupportedOperationException("signature only");
    }
}
