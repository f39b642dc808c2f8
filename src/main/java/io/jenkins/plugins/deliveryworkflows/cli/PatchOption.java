package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.DocumentChange;
import io.jenkins.plugins.deliveryworkflows.engine.patch.DocumentPatch;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.file.Files;
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

    /** What would keep the patch from being written. */
    List<Fault> faults() {
        if (file == null) {
            return List.of();
        }
        if (Files.isDirectory(file)) {
            return List.of(new Fault(file + " is a folder", "--patch", "Name a file"));
        }
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder)
                ? List.of()
                : List.of(
                        new Fault(
                                "the folder of " + file + " isn't there",
                                "--patch",
                                "Make it, or name another file"));
    }

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
