package io.jenkins.plugins.deliveryworkflows.cli;

import java.nio.file.Path;
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
}
