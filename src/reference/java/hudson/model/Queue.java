package hudson.model;

import hudson.model.queue.SubTask;
import jenkins.model.queue.AsynchronousExecution;

public class Queue implements Saveable {

    @Override
    public void save() {
        throw new UnsupportedOperationException("signature only");
    }

    private Queue() {
        throw new UnsupportedOperationException("signature only");
    }

    public interface Task extends ModelObject, SubTask {

        String getName();

        String getFullDisplayName();

        String getUrl();
    }

    public interface Executable extends Runnable {

        SubTask getParent();

        @Override
        void run() throws AsynchronousExecution;

        @Override
        String toString();
    }

    public abstract static class Item extends Actionable {

        @Override
        public String getSearchUrl() {
            throw new UnsupportedOperationException("signature only");
        }

        abstract void enter(Queue q);

        abstract boolean leave(Queue q);

        private Item() {
            throw new UnsupportedOperationException("signature only");
        }
    }
}
