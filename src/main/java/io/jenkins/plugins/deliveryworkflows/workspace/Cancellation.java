package io.jenkins.plugins.deliveryworkflows.workspace;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** A flag that anybody may raise and that long work looks at between two files. */
public final class Cancellation {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<RuntimeException> reason = new AtomicReference<>();

    public void cancel() {
        cancelled.set(true);
    }

    /**
     * @param why what {@link #check()} throws from now on, where nobody gave a reason before
     */
    public void cancel(RuntimeException why) {
        reason.compareAndSet(null, why);
        cancel();
    }

    public boolean isCancelled() {
        return cancelled.get() || Thread.currentThread().isInterrupted();
    }

    /**
     * Ends the work here if it was cancelled.
     *
     * @throws CancellationException if {@link #cancel()} was called or the thread was interrupted;
     *     the reason that was given, where there is one
     */
    public void check() {
        if (isCancelled()) {
            RuntimeException why = reason.get();
            if (why != null) {
                throw why;
            }
            throw new CancellationException("cancelled");
        }
    }
}
