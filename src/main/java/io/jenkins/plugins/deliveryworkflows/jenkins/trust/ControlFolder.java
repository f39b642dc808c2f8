package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import jenkins.scm.api.SCMFile;
import jenkins.scm.api.SCMFileSystem;

/** Reads the control files of a revision where it is kept, no more of them than makes sense. */
final class ControlFolder {

    private static final int MOST_FILES = 500;
    private static final int DEEPEST = 8;

    private final String revision;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private int room = 2 * ControlFiles.LARGEST;

    private ControlFolder(String revision) {
        this.revision = revision;
    }

    /**
     * Path → bytes of every control file.
     *
     * @throws BadInputException if there are too many, or one is too large: without it a build
     *     would be held to other rules than the team's
     */
    static Map<String, byte[]> read(SCMFileSystem files, String revision)
            throws IOException, InterruptedException {
        ControlFolder folder = new ControlFolder(revision);
        String name = ControlFiles.FOLDER.substring(0, ControlFiles.FOLDER.length() - 1);
        SCMFile start = files.getRoot().child(name);
        if (start.isDirectory()) {
            folder.walk(start, ControlFiles.FOLDER, 1);
        }
        return folder.files;
    }

    private void walk(SCMFile folder, String path, int depth)
            throws IOException, InterruptedException {
        for (SCMFile child : folder.children()) {
            String below = path + child.getName();
            if (!ControlFiles.isControlFile(below + "/")) {
                continue;
            }
            // A link is neither: it could lead anywhere.
            SCMFile.Type type = child.getType();
            if (type == SCMFile.Type.DIRECTORY && depth < DEEPEST) {
                walk(child, below + "/", depth + 1);
            } else if (type == SCMFile.Type.REGULAR_FILE) {
                take(child, below);
            }
        }
    }

    private void take(SCMFile file, String path) throws IOException, InterruptedException {
        if (files.size() == MOST_FILES) {
            throw refused(
                    "there are more than " + MOST_FILES + " control files",
                    ControlFiles.FOLDER,
                    "Remove what is no control file");
        }
        int most = Math.min(room, ControlFiles.LARGEST);
        try (InputStream content = file.content()) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw refused("the control file is too large", path, "Make it smaller");
            }
            room -= bytes.length;
            files.put(path, bytes);
        }
    }

    private BadInputException refused(String what, String where, String remedy) {
        return new BadInputException(what + " at " + revision, where, remedy);
    }
}
