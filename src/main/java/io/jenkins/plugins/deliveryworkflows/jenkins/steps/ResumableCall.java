package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import com.google.common.util.concurrent.FutureCallback;
import hudson.FilePath;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jenkinsci.plugins.workflow.FilePathUtils;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * A call to the machine that has a workspace, which outlives broken connections and restarts of the
 * controller.
 *
 * <p>A part of a step's execution and saved with it, so it holds nothing but strings and numbers.
 */
final class ResumableCall implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final String run = UUID.randomUUID().toString();
    private volatile int attempt;
    private String node;
    private String path;
    private transient CallLoop<?> loop;

    /**
     * Begins, and returns at once.
     *
     * @param end gets what the work came to
     */
    void start(StepContext context, AgentWork<?> work, FutureCallback<Object> end)
            throws IOException, InterruptedException {
        FilePath workspace = context.get(FilePath.class);
        node = FilePathUtils.getNodeName(workspace);
        path = workspace.getRemote();
        begin(new CallLoop<>(this, context, work, end));
    }

    /** Goes on after a restart of the controller, and returns at once. */
    void resume(StepContext context, AgentWork<?> work, FutureCallback<Object> end) {
        begin(new CallLoop<>(this, context, work, end));
    }

    private void begin(CallLoop<?> begun) {
        loop = begun;
        BackgroundWork.start(toString(), begun);
    }

    /** Ends the work and then reports the cause, which may take some seconds; returns at once. */
    void stop(Throwable cause, FutureCallback<Object> end) {
        CallLoop<?> running = loop;
        if (running == null) {
            end.onFailure(cause);
            return;
        }
        running.stop();
        BackgroundWork.start(
                toString(),
                () -> {
                    running.awaitEnd();
                    end.onFailure(cause);
                });
    }

    /**
     * The next attempt, saved before it is made: no other one gets its number.
     *
     * @throws IOException if the build can't be saved
     */
    Attempt next(StepContext context) throws IOException, InterruptedException {
        attempt++;
        try {
            context.saveState().get();
        } catch (ExecutionException e) {
            throw new IOException("the build can't be saved", e.getCause());
        }
        return new Attempt(run, attempt);
    }

    boolean isFirst() {
        return attempt == 0;
    }

    String node() {
        return node;
    }

    String path() {
        return path;
    }

    @Override
    public String toString() {
        return "Delivery Workflows, attempt " + attempt + " in " + path;
    }
}
