package hudson.model;

import java.util.List;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.StaplerRequest2;

@SuppressWarnings("rawtypes")
public abstract class JobPropertyDescriptor extends Descriptor<JobProperty<?>> {

    protected JobPropertyDescriptor(Class<? extends JobProperty<?>> clazz) {
        throw new UnsupportedOperationException("signature only");
    }

    protected JobPropertyDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public JobProperty<?> newInstance(StaplerRequest2 req, JSONObject formData)
            throws FormException {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isApplicable(Class<? extends Job> jobType) {
        throw new UnsupportedOperationException("signature only");
    }

    public static List<JobPropertyDescriptor> getPropertyDescriptors(Class<? extends Job> clazz) {
        throw new UnsupportedOperationException("signature only");
    }
}
