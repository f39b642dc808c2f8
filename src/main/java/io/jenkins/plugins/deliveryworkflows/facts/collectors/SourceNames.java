package io.jenkins.plugins.deliveryworkflows.facts.collectors;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.Set;

/**
 * Tells configuration files with an addition to their name ({@code Dockerfile.worker}) from code
 * and documents about them ({@code Dockerfile.java}, {@code Jenkinsfile.md}).
 */
public final class SourceNames {

    private static final Set<String> EXTENSIONS =
            Set.of(
                    "adoc", "class", "cs", "go", "html", "java", "js", "json", "kt", "md", "php",
                    "py", "rb", "rs", "rst", "scala", "ts", "txt", "xml", "yaml", "yml");

    private SourceNames() {}

    /** Whether a file's extension says that it is code or a document. */
    public static boolean isCodeOrDocument(SourceFile file) {
        return EXTENSIONS.contains(file.extension());
    }
}
