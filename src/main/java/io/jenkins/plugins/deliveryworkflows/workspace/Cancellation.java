package io.jenkins.plugins.deliveryworkflows.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A flag that anybody may raise and that long work looks at between two files. */
public final class Cancellation {

    private final AtomicBoolean cancelled = new AtomicBoolean();

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get() || Thread.currentThread().isInterrupted();
    }

    /**
     * Ends the work here if it was cancelled.
     *
     * @throws CancellationException if {@link #cancel()} was called or the thread was interrupted
     */
    public void check() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
