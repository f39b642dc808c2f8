package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files that belong to a build, in a folder beside its record. */
final class BuildFolder {

    private final Path build;

    private BuildFolder(Path build) {
        this.build = build;
    }

    static BuildFolder of(Run<?, ?> run) {
        return new BuildFolder(run.getRootDir().toPath());
    }

    /**
     * @param path relative to the build's folder
     * @throws BadInputException if it can't be written
     */
    void write(String path, byte[] content) {
        try {
            Files.createDirectories(build);
        } catch (IOException e) {
            throw new BadInputException(
                    "the build's folder can't be made (" + e.getClass().getSimpleName() + ")",
                    path,
                    "Check the free space and permissions of the controller");
        }
        Workspace.open(build).write(path, content);
    }

    /**
     * Nothing where there is no such file.
     *
     * @throws BadInputException if it is larger than the limit or can't be read
     */
    Optional<byte[]> read(String path, int limit) {
        return Files.isDirectory(build)
                ? Workspace.open(build).read(path, limit)
                : Optional.empty();
    }
}
