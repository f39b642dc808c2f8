package hudson.model;

import hudson.ExtensionPoint;
import hudson.Launcher;
import hudson.model.Descriptor.FormException;
import hudson.tasks.BuildStep;
import hudson.tasks.BuildStepMonitor;
import java.io.IOException;
import java.util.Collection;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.StaplerRequest2;

public abstract class JobProperty<J extends Job<?, ?>>
        implements ReconfigurableDescribable<JobProperty<?>>, BuildStep, ExtensionPoint {

    protected J owner;

    protected void setOwner(J owner) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public JobPropertyDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public Collection<? extends Action> getJobActions(J job) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean prebuild(AbstractBuild<?, ?> build, BuildListener listener) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public final Action getProjectAction(AbstractProject<?, ?> project) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public final Collection<? extends Action> getProjectActions(AbstractProject<?, ?> project) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public JobProperty<?> reconfigure(StaplerRequest2 req, JSONObject form) throws FormException {
        throw new UnsupportedOperationException("signature only");
    }
}
