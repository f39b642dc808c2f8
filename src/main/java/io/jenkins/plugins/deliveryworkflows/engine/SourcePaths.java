package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;

/** Tells sources from outputs and control files, by their paths alone. */
public final class SourcePaths {

    private static final PackCatalog PACKS = PackCatalog.builtIn();

    private SourcePaths() {}

    public static boolean isSource(String path) {
        return !isOutput(path) && !ControlFiles.isControlFile(path);
    }

    public static boolean isOutput(String path) {
        return PACKS.isOutput(path);
    }
}
