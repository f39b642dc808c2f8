package io.jenkins.plugins.deliveryworkflows.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A process that takes a workspace's lock and keeps it until it is killed, or says who has it. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws InterruptedException {
        Workspace workspace = Workspace.open(Path.of(arguments[0]));
        try (WorkspaceLock lock =
                WorkspaceLock.exclusive(
                        workspace, Duration.ZERO, Progress.SILENT, new Cancellation())) {
            System.out.println("locked");
            // Until it is killed; a parent that is gone doesn't leave it behind for ever.
            new CountDownLatch(1).await(60, TimeUnit.SECONDS);
        } catch (BadInputException e) {
            System.out.println(e.getMessage());
        }
    }
}
