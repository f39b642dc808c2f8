package io.jenkins.plugins.deliveryworkflows.facts.rules;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a rule looks at.
 *
 * @param paths it looks at these
 * @param notPaths but not at these
 * @param tests whether tests count too
 * @param database projects that speak to other databases alone aren't meant
 * @param unlessProject projects that have this sign aren't meant
 */
record RuleScope(
        Globs paths,
        Globs notPaths,
        boolean tests,
        Optional<String> database,
        Optional<String> unlessProject) {

    /** Every file of every project. */
    static final RuleScope EVERYWHERE =
            new RuleScope(
                    Globs.of(List.of("**")),
                    Globs.of(List.of()),
                    true,
                    Optional.empty(),
                    Optional.empty());

    boolean covers(SourceFile file) {
        return paths.match(file.path()) && admits(file);
    }

    /** Whether nothing speaks against the file. */
    boolean admits(SourceFile file) {
        return (tests || !file.isTest()) && !notPaths.match(file.path());
    }

    /** Whether a project with these signs is meant; no database means that nobody knows. */
    boolean admits(Set<String> signs) {
        boolean unknown = signs.stream().allMatch(ProjectSigns.KUBERNETES::equals);
        return unlessProject.filter(signs::contains).isEmpty()
                && (unknown || database.isEmpty() || signs.contains(database.get()));
    }
}
