package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.List;

/**
 * The files that a rule looks at.
 *
 * @param paths it looks at these
 * @param notPaths but not at these
 * @param tests whether tests count too
 */
record RuleScope(List<Glob> paths, List<Glob> notPaths, boolean tests) {

    RuleScope {
        paths = List.copyOf(paths);
        notPaths = List.copyOf(notPaths);
    }

    boolean covers(SourceFile file) {
        return Glob.any(paths, file.path()) && admits(file);
    }

    /** Whether nothing speaks against the file. */
    boolean admits(SourceFile file) {
        return (tests || !file.isTest()) && !Glob.any(notPaths, file.path());
    }
}
