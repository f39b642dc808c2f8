package com.cloudbees.hudson.plugins.folder;

import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Descriptor;
import hudson.model.HealthReport;
import hudson.model.ReconfigurableDescribable;
import java.util.Collection;
import java.util.List;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.StaplerRequest2;

public abstract class AbstractFolderProperty<C extends AbstractFolder<?>>
        extends AbstractDescribableImpl<AbstractFolderProperty<?>>
        implements ExtensionPoint, ReconfigurableDescribable<AbstractFolderProperty<?>> {

    protected C owner;

    protected void setOwner(C owner) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public AbstractFolderPropertyDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<?> getItemContainerOverrides() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public AbstractFolderProperty<?> reconfigure(StaplerRequest2 req, JSONObject form)
            throws Descriptor.FormException {
        throw new UnsupportedOperationException("signature only");
    }

    public List<HealthReport> getHealthReports() {
        throw new UnsupportedOperationException("signature only");
    }
}
