package hudson.model.queue;

import hudson.model.Action;
import hudson.model.Queue;
import hudson.model.Queue.Task;
import java.util.List;

public interface FoldableAction extends Action {

    void foldIntoExisting(Queue.Item item, Task owner, List<Action> otherActions);
}
