package io.jenkins.plugins.deliveryworkflows.workspace;

import java.nio.charset.StandardCharsets;

/**
 * {@code .delivery/out/}: where reports, locks and journals lie, invisible to git by its own ignore
 * file.
 */
public final class OutputFolder {

    public static final String PATH = ".delivery/out";

    private static final String IGNORE_FILE = PATH + "/.gitignore";

    private OutputFolder() {}

    /** Makes the folder with its ignore file where they are missing. */
    public static void prepare(Workspace workspace) {
        if (!workspace.exists(IGNORE_FILE)) {
            workspace.write(IGNORE_FILE, "*\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
