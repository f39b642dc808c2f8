package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.util.List;
import org.eclipse.jgit.ignore.FastIgnoreRule;

/** Patterns like those of {@code .gitignore}: a path is meant if one names it or a folder of it. */
public final class PathRules {

    private final List<FastIgnoreRule> rules;

    /** Patterns that a long name would keep busy for ever mean nothing. */
    public PathRules(List<String> patterns) {
        rules = patterns.stream().filter(PathPatterns::areQuick).map(FastIgnoreRule::new).toList();
    }

    /** Whether any pattern means this file. */
    public boolean matches(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String part = path.substring(0, end);
            boolean folder = end < path.length();
            if (rules.stream().anyMatch(rule -> rule.isMatch(part, folder))) {
                return true;
            }
        }
        return false;
    }
}
