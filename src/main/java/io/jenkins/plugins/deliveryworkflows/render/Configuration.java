package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.PlatformVariables;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The environment variables that the system reads. */
final class Configuration {

    private final ContextView view;

    Configuration(ContextView view) {
        this.view = view;
    }

    String text() {
        MarkdownText text = new MarkdownText().heading(2, "Configuration");
        if (view.facts().variables().isEmpty()) {
            return text.notFound("environment variables in code, Compose files and .env examples")
                    .text();
        }
        Map<String, List<Variable>> byName =
                view.facts().variables().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Variable::name, TreeMap::new, Collectors.toList()));
        MarkdownTable table = new MarkdownTable("Variable", "Needed", "Declared in", "Used in");
        byName.forEach(
                (name, all) ->
                        table.row(
                                Markup.code(name),
                                needed(name, all),
                                files(all, true),
                                files(all, false)));
        return text.paragraph(
                        "Environment variables. *Optional*: every use that was found has a default."
                                + " *No default seen*: at least one has none in sight, so it may be"
                                + " needed.")
                .table(table)
                .text();
    }

    private static String needed(String name, List<Variable> all) {
        if (PlatformVariables.contains(name)) {
            return "set by the platform";
        }
        List<Variable> uses = all.stream().filter(variable -> !variable.declared()).toList();
        if (uses.isEmpty()) {
            return "no use found";
        }
        return uses.stream().allMatch(Variable::optional) ? "optional" : "no default seen";
    }

    private static String files(List<Variable> all, boolean declared) {
        return Markup.places(
                all.stream()
                        .filter(variable -> variable.declared() == declared)
                        .map(variable -> Citation.of(variable.source().path()))
                        .distinct()
                        .toList());
    }
}
