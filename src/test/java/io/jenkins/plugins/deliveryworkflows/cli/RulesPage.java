package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.facts.rules.Rule;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleReference;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that lists the rules, made from the rules. */
final class RulesPage {

    private static final Map<String, String> TITLES =
            Map.of(
                    "ci", "CI",
                    "sql", "SQL",
                    "javascript", "JavaScript and TypeScript",
                    "transport", "TLS, cryptography and headers");

    private RulesPage() {}

    static String text() {
        Map<String, List<Rule>> topics = new LinkedHashMap<>();
        RuleReference.all()
                .forEach(
                        one ->
                                topics.computeIfAbsent(one.topic(), t -> new ArrayList<>())
                                        .add(one.rule()));
        StringBuilder page = new StringBuilder();
        page.append("# Rules\n\n");
        page.append("What the audit looks for: ")
                .append(topics.values().stream().mapToInt(List::size).sum())
                .append(" rules, ")
                .append(bySeverity(topics))
                .append(
                        """
                        .
                        `delivery-workflows explain RULE` says of each how it recognises a place, with examples that it finds and that it
                        passes by, and what to do about a finding that is none.

                        This page is made from the rules themselves, by a test that fails where it differs.
                        """);
        topics.forEach((topic, rules) -> append(page, topic, rules));
        return page.toString();
    }

    private static void append(StringBuilder page, String topic, List<Rule> rules) {
        page.append("\n## ").append(title(topic)).append("\n\n");
        page.append("| rule | what is wrong | severity | kind | CWE | what to do |\n");
        page.append("|---|---|---|---|---|---|\n");
        for (Rule rule : rules) {
            page.append("| `").append(rule.id()).append("` | ").append(plain(rule.title()));
            page.append(" | ").append(rule.severity()).append(" | ");
            page.append(rule.kind().name().toLowerCase(Locale.ROOT)).append(" | ");
            page.append(rule.cwe().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            page.append(" | ").append(plain(rule.recommendation())).append(" |\n");
        }
    }

    private static String bySeverity(Map<String, List<Rule>> topics) {
        Map<Severity, Long> counts =
                topics.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(Rule::severity, Collectors.counting()));
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (counts.containsKey(severity)) {
                words.add(counts.get(severity) + " " + severity);
            }
        }
        return String.join(", ", words);
    }

    private static String title(String topic) {
        return TITLES.getOrDefault(
                topic, topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>|]", "\\\\$0");
    }
}
