package hudson.model;

@SuppressWarnings("rawtypes")
public abstract class Cause {

    public abstract String getShortDescription();

    public void onAddedTo(Run build) {
        throw new UnsupportedOperationException("signature only");
    }

    public void onLoad(Run<?, ?> build) {
        throw new UnsupportedOperationException("signature only");
    }

    public void print(TaskListener listener) {
        throw new UnsupportedOperationException("signature only");
    }

    public static class UpstreamCause extends Cause {

        public String getUpstreamProject() {
            throw new UnsupportedOperationException("signature only");
        }

        public int getUpstreamBuild() {
            throw new UnsupportedOperationException("signature only");
        }

        public Run<?, ?> getUpstreamRun() {
            throw new UnsupportedOperationException("signature only");
        }

        public String getUpstreamUrl() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public String getShortDescription() {
            throw new UnsupportedOperationException("signature only");
        }

        private UpstreamCause() {
            throw new UnsupportedOperationException("signature only");
        }
    }

    public static class UserIdCause extends Cause {

        public UserIdCause() {
            throw new UnsupportedOperationException("signature only");
        }

        public UserIdCause(String userId) {
            throw new UnsupportedOperationException("signature only");
        }

        public String getUserId() {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public String getShortDescription() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
