package io.jenkins.plugins.deliveryworkflows.workspace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Who holds a lock file in this process, whichever copy of these classes it is: an agent of Jenkins
 * that connects again loads new ones beside the old ones, which may still be at work.
 *
 * <p>The system's properties are all that the copies share.
 */
final class ProcessClaims {

    private static final String PREFIX = "delivery-workflows.lock.";

    private ProcessClaims() {}

    /** Whether nobody else had it. */
    static boolean take(Path path, String signature) {
        return System.getProperties().putIfAbsent(PREFIX + path, signature) == null;
    }

    static void giveBack(Path path) {
        System.getProperties().remove(PREFIX + path);
    }

    static Optional<String> holder(Path path) {
        return Optional.ofNullable(System.getProperty(PREFIX + path));
    }
}
