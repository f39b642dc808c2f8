package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;

/** Tells which files are scripts, and which of them could name a path for others. */
final class ScriptFiles {

    private static final List<String> PATH_OPENINGS = List.of("'/", "\"/", "`/");

    /** Bytes under which a file may do no more than pass on what others export. */
    private static final int PASSING_ON = 1000;

    private ScriptFiles() {}

    static boolean isProduction(SourceFile file) {
        return file.hasExtension("js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts")
                && !file.path().endsWith(".d.ts")
                && !file.path().endsWith(".min.js")
                && !file.isTest();
    }

    /** Whether the file exports something that holds a path, or passes on what others export. */
    static boolean mayNamePaths(SourceFile file, SourceText text) {
        return text.contains("export")
                && (PATH_OPENINGS.stream().anyMatch(text::contains)
                        || text.contains("import(")
                        || file.size() < PASSING_ON
                        || file.name().startsWith("index."));
    }
}
