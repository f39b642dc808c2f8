package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.OpenedWorkspace;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which folder to work on. */
final class WorkspaceOption {

    @Option(
            names = {"-C", "--workspace"},
            paramLabel = "DIR",
            description =
                    "The folder to work on; inside a repository, the repository. Default: this folder.")
    private Path workspace = Path.of("");

    Path path() {
        return workspace.toAbsolutePath();
    }

    /** What is wrong with the folder itself. */
    List<Fault> faults() {
        try {
            Workspace.open(path());
            return List.of();
        } catch (BadInputException e) {
            return e.faults();
        }
    }

    /** A name that would do for the next release, or nothing where no repository tells. */
    Optional<String> proposedRelease() {
        try (OpenedWorkspace opened = OpenedWorkspace.open(path())) {
            return opened.proposedRelease();
        } catch (BadInputException e) {
            return Optional.empty();
        }
    }

    /** As it was typed, empty where this folder is meant. */
    String given() {
        return workspace.toString();
    }
}
