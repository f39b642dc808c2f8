package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language whose tests follow conventions that are known here. */
public enum CodeLanguage {
    JAVA,
    KOTLIN,
    SCRIPT,
    PYTHON,
    GO,
    CSHARP,
    RUBY;

    private static final Map<String, CodeLanguage> BY_EXTENSION =
            Map.ofEntries(
                    Map.entry("java", JAVA),
                    Map.entry("kt", KOTLIN),
                    Map.entry("js", SCRIPT),
                    Map.entry("jsx", SCRIPT),
                    Map.entry("mjs", SCRIPT),
                    Map.entry("cjs", SCRIPT),
                    Map.entry("ts", SCRIPT),
                    Map.entry("tsx", SCRIPT),
                    Map.entry("vue", SCRIPT),
                    Map.entry("py", PYTHON),
                    Map.entry("go", GO),
                    Map.entry("cs", CSHARP),
                    Map.entry("rb", RUBY));

    /** The language of a file by its name, or nothing for any other. */
    public static Optional<CodeLanguage> of(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(
                        BY_EXTENSION.get(path.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** Whether tests in this language may be about code in the other one. */
    boolean tests(CodeLanguage other) {
        return this == other || isJvm() && other.isJvm();
    }

    private boolean isJvm() {
        return this == JAVA || this == KOTLIN;
    }
}
