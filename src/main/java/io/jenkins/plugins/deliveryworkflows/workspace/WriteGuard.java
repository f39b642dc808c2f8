package io.jenkins.plugins.deliveryworkflows.workspace;

/** Asked before each file of a workspace is replaced or removed. */
@FunctionalInterface
public interface WriteGuard {

    /** Lets everything be written. */
    WriteGuard NONE = () -> {};

    /**
     * Returns where writing is still allowed.
     *
     * @throws java.util.concurrent.CancellationException where it isn't: nothing is written then
     */
    void check();
}
