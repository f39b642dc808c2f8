package io.jenkins.plugins.deliveryworkflows.workspace.git;

import org.eclipse.jgit.ignore.FastIgnoreRule;

/**
 * A pattern for paths as {@code .gitignore} and CODEOWNERS have it; one that names a folder means
 * everything below it. A pattern that would keep the matcher busy for ever matches nothing.
 */
public final class PathPattern {

    private final boolean quick;
    private final boolean filesOfFolder;
    private final FastIgnoreRule rule;

    private PathPattern(String pattern) {
        quick = PathPatterns.areQuick(pattern);
        // "docs/*" is the files in docs, while "*" alone is every file.
        filesOfFolder = pattern.endsWith("/*");
        rule = new FastIgnoreRule(pattern);
    }

    public static PathPattern of(String pattern) {
        return new PathPattern(pattern);
    }

    /** Whether a file's path is meant. */
    public boolean matches(String file) {
        if (!quick) {
            return false;
        }
        if (filesOfFolder) {
            return rule.isMatch(file, false, true);
        }
        for (int end = file.length(); end > 0; end = file.lastIndexOf('/', end - 1)) {
            if (rule.isMatch(file.substring(0, end), end < file.length())) {
                return true;
            }
        }
        return false;
    }
}
