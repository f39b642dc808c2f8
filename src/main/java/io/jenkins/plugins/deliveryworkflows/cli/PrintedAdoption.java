package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.adoption.Adoption;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code init} says: what it wrote, and what to do next. */
final class PrintedAdoption {

    private final Adoption.Outcome outcome;

    PrintedAdoption(Adoption.Outcome outcome) {
        this.outcome = outcome;
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("written", outcome.written());
        tree.put("kept", outcome.kept());
        tree.put("baseline", outcome.baseline().map(PrintedAdoption::counts).orElse(null));
        tree.put("next", commands());
        return Json.of(tree);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        outcome.written().forEach(path -> lines.add("Wrote " + path));
        outcome.kept().forEach(path -> lines.add("Kept " + path + ", which was there"));
        outcome.baseline().ifPresent(baseline -> lines.add("Recorded " + words(baseline)));
        lines.add("");
        if (outcome.written().isEmpty()) {
            lines.add("Nothing is new. They hold as the default branch has them.");
        } else {
            lines.add(
                    "Next: read them, then commit this. They hold once the default branch has them.");
            commands().forEach(command -> lines.add("  " + command));
        }
        return String.join("\n", lines);
    }

    private List<String> commands() {
        if (outcome.written().isEmpty()) {
            return List.of();
        }
        List<String> commands =
                new ArrayList<>(outcome.repository() ? List.of() : List.of("git init"));
        commands.add("git add " + String.join(" ", outcome.written()));
        commands.add("git commit -m \"Adopt delivery workflows\"");
        return commands;
    }

    private static Map<String, Integer> counts(Baseline baseline) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("findings", baseline.findings().size());
        counts.put("testGaps", baseline.testGaps().size());
        counts.put("markers", baseline.markers().size());
        counts.put("brokenLinks", baseline.brokenLinks().size());
        counts.put("servicesWithoutRunbook", baseline.servicesWithoutRunbook().size());
        return counts;
    }

    private static String words(Baseline baseline) {
        Map<String, String> names =
                Map.of(
                        "findings", "findings",
                        "testGaps", "test gaps",
                        "markers", "open questions",
                        "brokenLinks", "broken links",
                        "servicesWithoutRunbook", "services without a runbook");
        return counts(baseline).entrySet().stream()
                .map(entry -> entry.getValue() + " " + names.get(entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
