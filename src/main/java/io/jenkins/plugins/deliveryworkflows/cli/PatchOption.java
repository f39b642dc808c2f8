package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.DocumentChange;
import io.jenkins.plugins.deliveryworkflows.engine.patch.DocumentPatch;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether what was written is wanted as a patch too. */
final class PatchOption {

    @Option(
            names = "--patch",
            paramLabel = "FILE",
            description = "Write all documents that changed as a patch for 'git apply'.")
    private Path file;

    void write(List<DocumentChange> changes) {
        Optional.ofNullable(file)
                .map(path -> path.toAbsolutePath().normalize())
                .ifPresent(
                        path ->
                                Workspace.open(path.getParent())
                                        .write(
                                                path.getFileName().toString(),
                                                DocumentPatch.of(changes)));
    }
}
