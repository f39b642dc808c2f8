package jenkins.triggers;

import hudson.model.Action;
import hudson.model.Item;
import hudson.model.TaskListener;
import hudson.model.queue.QueueTaskFuture;
import hudson.scm.PollingResult;
import hudson.scm.SCM;
import hudson.triggers.SCMTrigger;
import java.util.Collection;

public interface SCMTriggerItem {

    Item asItem();

    int getNextBuildNumber();

    int getQuietPeriod();

    QueueTaskFuture<?> scheduleBuild2(int quietPeriod, Action... actions);

    PollingResult poll(TaskListener listener);

    SCMTrigger getSCMTrigger();

    Collection<? extends SCM> getSCMs();

    default boolean schedulePolling() {
        throw new UnsupportedOperationException("signature only");
    }

    class SCMTriggerItems {

        public static SCMTriggerItem asSCMTriggerItem(Item item) {
            throw new UnsupportedOperationException("signature only");
        }

        private SCMTriggerItems() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
