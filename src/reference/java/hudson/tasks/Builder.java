package hudson.tasks;

import hudson.DescriptorExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Describable;
import hudson.model.Descriptor;

public abstract class Builder extends BuildStepCompatibilityLayer
        implements Describable<Builder>, ExtensionPoint {

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public Descriptor<Builder> getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public static DescriptorExtensionList<Builder, Descriptor<Builder>> all() {
        throw new UnsupportedOperationException("signature only");
    }
}
