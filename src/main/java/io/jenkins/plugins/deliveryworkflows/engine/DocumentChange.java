package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/**
 * A document before and after a run.
 *
 * @param path relative, with {@code /}
 * @param before its bytes before the run, nothing where it is new
 * @param after its bytes now
 */
public record DocumentChange(String path, Optional<byte[]> before, byte[] after) {

    /**
     * What was written into the workspace since it was opened, reports and locks left out; sorted
     * by path.
     */
    static List<DocumentChange> of(Workspace workspace) {
        return workspace.written().entrySet().stream()
                .map(
                        written ->
                                new DocumentChange(
                                        written.getKey(),
                                        written.getValue(),
                                        workspace
                                                .read(written.getKey(), Integer.MAX_VALUE - 16)
                                                .orElseThrow()))
                .toList();
    }
}
