package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.Set;

/** What holds for files that programs write and that say which packages are used. */
final class LockFiles {

    /** The largest known ones are a quarter of this; two at once fit into a small heap. */
    static final long LARGEST = 16L << 20;

    private static final Set<String> NODE =
            Set.of("package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock");
    private static final Set<String> PYTHON =
            Set.of("Pipfile.lock", "poetry.lock", "uv.lock", "pdm.lock");

    private LockFiles() {}

    static boolean isNode(SourceFile file) {
        return NODE.contains(file.name());
    }

    static boolean isPython(SourceFile file) {
        return PYTHON.contains(file.name());
    }
}
