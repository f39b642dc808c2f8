package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.Drift;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.ProjectService;
import io.jenkins.plugins.deliveryworkflows.analysis.ProjectServices;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the documents of the context pack show.
 *
 * @param facts without line numbers
 * @param services found and declared
 * @param drift between facts without line numbers
 * @param ownerOf path → who answers for it
 */
record ContextView(
        Facts facts, List<ProjectService> services, Drift drift, UnaryOperator<String> ownerOf) {

    private static final String README = "README.md";

    static ContextView of(Project project) {
        return of(project.facts(), project.services(), project::ownerOf);
    }

    static ContextView of(Facts facts, Services declared, UnaryOperator<String> ownerOf) {
        Facts placeless = PlacelessFacts.of(facts);
        return new ContextView(
                placeless,
                ProjectServices.of(placeless.services(), declared),
                Drift.of(placeless),
                ownerOf);
    }

    /** Whom to ask about the project as a whole. */
    String owner() {
        return QuestionOwner.of(ownerOf.apply(README));
    }

    /** Whom to ask about what stands at a place, if there is one. */
    String owner(Optional<Citation> place) {
        return QuestionOwner.of(ownerOf.apply(place.map(Citation::path).orElse(README)));
    }
}
