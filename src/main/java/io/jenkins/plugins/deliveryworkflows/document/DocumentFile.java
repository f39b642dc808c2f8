package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads documents of a workspace as text. */
public final class DocumentFile {

    /** No document that people read is larger. */
    public static final int LARGEST = 16 * 1024 * 1024;

    private DocumentFile() {}

    /**
     * The text of a document, or nothing where there is none.
     *
     * @throws BadInputException if it is a symbolic link, too large, or can't be read
     */
    public static Optional<String> read(Workspace workspace, String path) {
        if (workspace.isSymbolicLink(path)) {
            throw new BadInputException(
                    "a document is expected here, not a symbolic link",
                    path,
                    "Put a file of its own in its place");
        }
        return workspace
                .read(path, LARGEST)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
