package hudson.model;

import hudson.model.Queue.Task;
import hudson.model.queue.FoldableAction;
import java.util.Collection;
import java.util.List;
import jenkins.model.RunAction2;

public class CauseAction implements FoldableAction, RunAction2 {

    public CauseAction(Cause c) {
        throw new UnsupportedOperationException("signature only");
    }

    public CauseAction(Cause... c) {
        throw new UnsupportedOperationException("signature only");
    }

    public CauseAction(Collection<? extends Cause> causes) {
        throw new UnsupportedOperationException("signature only");
    }

    public CauseAction(CauseAction ca) {
        throw new UnsupportedOperationException("signature only");
    }

    public List<Cause> getCauses() {
        throw new UnsupportedOperationException("signature only");
    }

    public <T extends Cause> T findCause(Class<T> type) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getDisplayName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getIconFileName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public String getUrlName() {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onLoad(Run<?, ?> owner) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void onAttached(Run<?, ?> owner) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public void foldIntoExisting(
            hudson.model.Queue.Item item, Task owner, List<Action> otherActions) {
        throw new UnsupportedOperationException("signature only");
    }
}
