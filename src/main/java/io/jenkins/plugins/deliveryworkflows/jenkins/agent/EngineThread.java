package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Does work in a thread of its own, so that who waits for it hears an abort at once. */
final class EngineThread {

    private static final long CLEAN_UP_MILLIS = 20_000;

    private EngineThread() {}

    /**
     * @throws InterruptedException if the waiting thread was interrupted; the work has ended then,
     *     or will at its next file
     */
    static <T> T run(Supplier<T> work, Cancellation cancellation) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "delivery-workflows engine");
        thread.setDaemon(true);
        thread.setContextClassLoader(EngineThread.class.getClassLoader());
        thread.start();
        try {
            return task.get();
        } catch (InterruptedException e) {
            cancellation.cancel();
            thread.join(CLEAN_UP_MILLIS);
            throw e;
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(Throwable cause) throws InterruptedException {
        if (cause instanceof CancellationException) {
            InterruptedException interrupted = new InterruptedException(cause.getMessage());
            interrupted.initCause(cause);
            throw interrupted;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
