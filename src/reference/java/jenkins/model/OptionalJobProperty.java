package jenkins.model;

import hudson.model.Job;
import hudson.model.JobProperty;
import hudson.model.JobPropertyDescriptor;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.StaplerRequest2;

public abstract class OptionalJobProperty<J extends Job<?, ?>> extends JobProperty<J> {

    @Override
    public OptionalJobPropertyDescriptor getDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public abstract static class OptionalJobPropertyDescriptor extends JobPropertyDescriptor {

        protected OptionalJobPropertyDescriptor(Class<? extends JobProperty<?>> clazz) {
            throw new UnsupportedOperationException("signature only");
        }

        protected OptionalJobPropertyDescriptor() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public JobProperty<?> newInstance(StaplerRequest2 req, JSONObject formData)
                throws FormException {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
