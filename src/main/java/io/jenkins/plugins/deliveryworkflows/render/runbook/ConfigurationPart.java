package io.jenkins.plugins.deliveryworkflows.render.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The environment variables of a service: first those that may stop it from starting. */
final class ConfigurationPart {

    private final Map<String, List<Variable>> byName;

    ConfigurationPart(Runbook runbook) {
        byName =
                runbook.variables().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Variable::name, TreeMap::new, Collectors.toList()));
    }

    String text() {
        MarkdownText text = new MarkdownText().heading(2, "Configuration");
        if (byName.isEmpty()) {
            return text.notFound("environment variables in its code and its image").text();
        }
        MarkdownTable needed = new MarkdownTable("Has no default in sight", "Read in");
        List<String> optional = new ArrayList<>();
        byName.forEach(
                (name, uses) -> {
                    if (uses.stream().allMatch(Variable::optional)) {
                        optional.add(name);
                    } else {
                        needed.row(Markup.code(name), places(uses));
                    }
                });
        text.table(needed);
        if (!optional.isEmpty()) {
            text.paragraph("With a default: " + Markup.codes(optional));
        }
        return text.text();
    }

    private static String places(List<Variable> uses) {
        return Markup.places(
                uses.stream()
                        .filter(use -> !use.optional())
                        .map(use -> Citation.of(use.source().path()))
                        .distinct()
                        .toList());
    }
}
