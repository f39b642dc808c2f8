package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
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
    static List<DocumentChange> written(Workspace workspace) {
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

    /** Documents that HEAD has otherwise or not at all, whenever they were written. */
    static List<DocumentChange> drafts(Snapshot snapshot, List<OutputDocument> outputs) {
        return outputs.stream()
                .filter(output -> output.state() == OutputDocument.State.DRAFT)
                .flatMap(output -> draft(snapshot, output.path()).stream())
                .toList();
    }

    private static Optional<byte[]> committed(GitRepository git, String path) {
        return git.head().flatMap(head -> git.read(head, path, SnapshotReader.LARGEST_DOCUMENT));
    }

    private static Optional<DocumentChange> draft(Snapshot snapshot, String path) {
        Optional<byte[]> before = snapshot.repository().flatMap(git -> committed(git, path));
        return snapshot.project()
                .workspace()
                .read(path, SnapshotReader.LARGEST_DOCUMENT)
                .map(after -> new DocumentChange(path, before, after));
    }
}
