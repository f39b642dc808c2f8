package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.OpenedWorkspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code propose-release}: a name for the next release; for scripts such as the demonstration. */
@Command(
        name = "propose-release",
        description = "Prints a name for the next release.",
        hidden = true)
final class ProposeReleaseCommand implements Callable<Integer> {

    private static final String FIRST = "0.1.0";

    private final Terminal terminal;

    @Mixin private WorkspaceOption workspace;

    ProposeReleaseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OpenedWorkspace opened = OpenedWorkspace.open(workspace.path())) {
            terminal.out().println(opened.proposedRelease().orElse(FIRST));
        }
        return ExitCode.OK;
    }
}
