package io.jenkins.plugins.deliveryworkflows.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A process that takes a workspace's lock and keeps it until it is killed, or says who has it. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws IOException {
        Workspace workspace = Workspace.open(Path.of(arguments[0]));
        try (WorkspaceLock lock =
                WorkspaceLock.exclusive(
                        workspace, Duration.ZERO, Progress.SILENT, new Cancellation())) {
            System.out.println("locked");
            // Until it is killed, or its parent is gone.
            System.in.read();
        } catch (BadInputException e) {
            System.out.println(e.getMessage());
        }
    }
}
