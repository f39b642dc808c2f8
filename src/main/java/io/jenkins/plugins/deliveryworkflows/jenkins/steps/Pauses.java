package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

/** Pauses between two tries that grow, so that a long wait costs little. */
final class Pauses {

    private static final long FIRST_MILLIS = 250;
    private static final long LONGEST_MILLIS = 10_000;

    private long next = FIRST_MILLIS;

    void pause() throws InterruptedException {
        Thread.sleep(next);
        next = Math.min(2 * next, LONGEST_MILLIS);
    }
}
