package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.remoting.ChannelClosedException;
import hudson.remoting.RequestAbortedException;
import java.io.EOFException;
import java.nio.channels.ClosedChannelException;

/** Tells a connection that broke from work that failed. */
final class LostCall {

    /** More causes than that have no exception that people wrote. */
    private static final int DEEPEST = 50;

    private LostCall() {}

    /** Whether the answer never came, so that asking again is right. */
    static boolean is(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof RequestAbortedException
                    || cause instanceof ChannelClosedException
                    || cause instanceof ClosedChannelException
                    || cause instanceof EOFException
                    || cause instanceof InterruptedException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
