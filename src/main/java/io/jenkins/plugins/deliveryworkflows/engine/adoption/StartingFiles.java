package io.jenkins.plugins.deliveryworkflows.engine.adoption;

import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The control files that a team starts with; each says in comments what it can say. */
final class StartingFiles {

    static final List<String> PATHS =
            List.of(ControlFiles.POLICY, ControlFiles.SERVICES, ControlFiles.WAIVERS);

    private StartingFiles() {}

    /** Writes those that aren't there, and answers with their paths. */
    static List<String> write(Workspace workspace) {
        List<String> written = new ArrayList<>();
        for (String path : PATHS) {
            if (!isTaken(workspace, path)) {
                workspace.write(path, content(path));
                written.add(path);
            }
        }
        return written;
    }

    /** Whether anything lies there, a broken link too. */
    static boolean isTaken(Workspace workspace, String path) {
        return workspace.isSymbolicLink(path) || workspace.exists(path);
    }

    static byte[] content(String path) {
        String name = path.substring(ControlFiles.FOLDER.length());
        try (InputStream in = StartingFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
