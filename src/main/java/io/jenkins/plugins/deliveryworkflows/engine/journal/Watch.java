package io.jenkins.plugins.deliveryworkflows.engine.journal;

import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends the work of an attempt that was overtaken, so that it gives the lock back soon, or whose
 * workspace is gone.
 */
public final class Watch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 1000;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread thread = new Thread(work, "run journal");
                        thread.setDaemon(true);
                        return thread;
                    });

    private Watch() {}

    /** Looks into the journal once a second until it is closed. */
    public static Watch over(RunJournal journal, Cancellation cancellation) {
        Watch watch = new Watch();
        watch.clock.scheduleWithFixedDelay(
                () -> look(journal, cancellation),
                PAUSE_MILLIS,
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
        return watch;
    }

    private static void look(RunJournal journal, Cancellation cancellation) {
        try {
            journal.check();
        } catch (RuntimeException e) {
            cancellation.cancel(e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
