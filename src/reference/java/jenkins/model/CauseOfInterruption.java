package jenkins.model;

import hudson.model.TaskListener;
import hudson.model.User;
import java.io.Serializable;

@SuppressWarnings("serial")
public abstract class CauseOfInterruption implements Serializable {

    public abstract String getShortDescription();

    public void print(TaskListener listener) {
        throw new UnsupportedOperationException("signature only");
    }

    public static final class UserInterruption extends CauseOfInterruption {

        public UserInterruption(User user) {
            throw new UnsupportedOperationException("signature only");
        }

        public UserInterruption(String userId) {
            throw new UnsupportedOperationException("signature only");
        }

        @Override
        public String getShortDescription() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
