package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import jenkins.util.BuildListenerAdapter;

/**
 * Puts what belongs to a report among the build's artifacts, below {@code exit-criteria/<id>/}.
 *
 * <p>From bytes in a folder of our own: a link that lies in a workspace leads nowhere.
 */
final class ReportArchive {

    private final Run<?, ?> run;
    private final TaskListener listener;

    ReportArchive(Run<?, ?> run, TaskListener listener) {
        this.run = run;
        this.listener = listener;
    }

    /** Where a document is archived, relative to the root of the artifacts. */
    static String place(String id, String path) {
        return ExitCriteriaAction.URL + "/" + id + "/" + path;
    }

    /**
     * @param files relative path → bytes
     */
    void add(String id, Map<String, byte[]> files) throws IOException, InterruptedException {
        Map<String, String> places = new LinkedHashMap<>();
        files.keySet().forEach(path -> places.put(place(id, path), path));
        if (places.isEmpty()) {
            return;
        }
        Files.createDirectories(run.getRootDir().toPath());
        FilePath folder =
                new FilePath(
                        Files.createTempDirectory(run.getRootDir().toPath(), "exit-criteria-")
                                .toFile());
        try {
            Workspace staging = Workspace.open(Path.of(folder.getRemote()));
            files.forEach(staging::write);
            run.pickArtifactManager()
                    .archive(
                            folder,
                            folder.createLauncher(listener),
                            BuildListenerAdapter.wrap(listener),
                            places);
        } finally {
            folder.deleteRecursive();
        }
    }
}
