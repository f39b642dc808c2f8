package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import com.google.common.util.concurrent.FutureCallback;
import hudson.AbortException;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jenkins.model.Jenkins;
import org.jenkinsci.plugins.workflow.FilePathUtils;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * Finds the workspace and calls, again and again until an answer comes or somebody stops it.
 *
 * @param <T> the answer
 */
final class CallLoop<T> implements Runnable {

    private static final long END_SECONDS = 20;

    /** Work that ends its machine so often would do it for ever. */
    private static final int MOST_ATTEMPTS = 20;

    private final ResumableCall state;
    private final StepContext context;
    private final AgentWork<T> work;
    private final FutureCallback<Object> end;
    private final Jenkins jenkins = Jenkins.get();
    private final CountDownLatch ended = new CountDownLatch(1);
    private Thread thread;
    private boolean stopped;

    CallLoop(
            ResumableCall state,
            StepContext context,
            AgentWork<T> work,
            FutureCallback<Object> end) {
        this.state = state;
        this.context = context;
        this.work = work;
        this.end = end;
    }

    @Override
    public void run() {
        Object result = null;
        Throwable failure = null;
        try {
            take(Thread.currentThread());
            FlowExecution execution = context.get(FlowExecution.class);
            try (ACLContext as = ACL.as2(execution.getAuthentication2())) {
                result = result();
            }
        } catch (BadInputException e) {
            failure = Faults.aborted(e);
        } catch (Exception | Error e) {
            // A step that nobody answers would wait for ever.
            failure = e;
        } finally {
            release();
        }
        if (isOver()) {
            // Who stopped it says why; after a restart of the controller the next loop goes on.
            return;
        }
        if (failure == null) {
            end.onSuccess(result);
        } else {
            end.onFailure(failure);
        }
    }

    private Object result() throws IOException, InterruptedException {
        TaskListener listener = context.get(TaskListener.class);
        Run<?, ?> run = context.get(Run.class);
        if (state.isFirst()) {
            work.check(InputDialect.PIPELINE);
        } else {
            listener.getLogger().println(Messages.CallLoop_goesOn());
        }
        AgentBuild build = AgentBuild.of(run, listener);
        return work.finish(answer(build), build);
    }

    private T answer(AgentBuild build) throws IOException, InterruptedException {
        TaskListener listener = build.listener();
        Pauses pauses = new Pauses();
        for (; ; pauses.pause()) {
            FilePath workspace = workspace(listener);
            Attempt attempt = state.next(context);
            try {
                return workspace.act(work.call(build, attempt).below(NodeFolder.of(workspace)));
            } catch (IOException | InterruptedException | RuntimeException e) {
                if (isOver() || !LostCall.is(e)) {
                    throw e;
                }
                if (attempt.number() >= MOST_ATTEMPTS) {
                    throw (IOException)
                            new AbortException(Messages.CallLoop_givesUp(attempt.number()))
                                    .initCause(e);
                }
                listener.getLogger().println(Messages.CallLoop_lost(shownNode()));
            }
        }
    }

    private FilePath workspace(TaskListener listener) throws InterruptedException {
        Pauses pauses = new Pauses();
        for (boolean told = false; !isOver(); told = true) {
            FilePath found = FilePathUtils.find(state.node(), state.path());
            if (found != null) {
                return found;
            }
            if (!told) {
                listener.getLogger().println(Messages.CallLoop_waits(shownNode(), state.path()));
            }
            pauses.pause();
        }
        throw new InterruptedException("the controller shuts down");
    }

    private String shownNode() {
        return state.node().isEmpty() ? Messages.CallLoop_builtIn() : state.node();
    }

    private synchronized void take(Thread current) throws InterruptedException {
        if (stopped) {
            throw new InterruptedException("stopped before it began");
        }
        thread = current;
    }

    private synchronized void release() {
        thread = null;
        // An interrupt that came too late isn't for the thread's next work.
        Thread.interrupted();
        ended.countDown();
    }

    private synchronized boolean isOver() {
        return stopped || jenkins.isTerminating();
    }

    /** Interrupts the call, here and on the agent. */
    synchronized void stop() {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Gives the work some seconds to end. */
    void awaitEnd() {
        try {
            ended.await(END_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
