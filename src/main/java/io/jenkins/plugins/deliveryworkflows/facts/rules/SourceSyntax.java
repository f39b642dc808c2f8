package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask.Syntax;
import java.util.Map;
import java.util.Optional;

/** Tells by a file's name how comments and strings are written in it. */
final class SourceSyntax {

    private static final Map<Syntax, String[]> EXTENSIONS =
            Map.of(
                    Syntax.C_LIKE,
                    new String[] {
                        "java", "kt", "kts", "go", "groovy", "gradle", "scala", "c", "cc", "cpp",
                        "h", "hpp", "cs", "swift", "rs", "dart", "php", "proto"
                    },
                    Syntax.SCRIPT,
                    new String[] {"js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts", "vue"},
                    Syntax.PYTHON,
                    new String[] {"py", "pyi"},
                    Syntax.SQL,
                    new String[] {"sql", "ddl", "psql"},
                    Syntax.HASH,
                    new String[] {
                        "sh",
                        "bash",
                        "zsh",
                        "yml",
                        "yaml",
                        "toml",
                        "properties",
                        "tf",
                        "tfvars",
                        "rb",
                        "env",
                        "conf",
                        "cfg",
                        "ini",
                        "dockerfile"
                    });

    private SourceSyntax() {}

    /** Nothing where comments can't be told. */
    static Optional<CodeMask.Syntax> of(SourceFile file) {
        if (file.name().startsWith("Jenkinsfile")) {
            return Optional.of(Syntax.C_LIKE);
        }
        if (file.name().startsWith("Dockerfile") || file.name().equals("Makefile")) {
            return Optional.of(Syntax.HASH);
        }
        return EXTENSIONS.entrySet().stream()
                .filter(entry -> file.hasExtension(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
