package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what another process does; looks often, so that a test comes soon enough. */
final class Waiting {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Waiting() {}

    static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what);
            }
            Thread.sleep(1);
        }
    }
}
