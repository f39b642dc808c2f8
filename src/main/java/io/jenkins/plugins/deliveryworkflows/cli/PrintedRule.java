package io.jenkins.plugins.deliveryworkflows.cli;

import java.io.PrintWriter;
import java.util.List;

/** Prints what is to say of a rule. */
final class PrintedRule {

    private final PrintWriter out;

    PrintedRule(PrintWriter out) {
        this.out = out;
    }

    void text(ExplainedRule rule) {
        out.println(rule.id());
        out.println("  " + rule.title());
        out.println("  " + marks(rule));
        section("What to do", List.of(rule.recommendation()));
        section(
                "How it is recognised",
                rule.recognised().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .toList());
        section("It finds", rule.matches());
        section("It passes by", rule.passes());
        section("If a finding is none", rule.ifItIsNone());
        section("What a disposition means", dispositions(rule));
    }

    void markdown(ExplainedRule rule) {
        out.println("## " + rule.id());
        out.println();
        out.println(rule.title() + ". " + marks(rule));
        out.println();
        out.println("**What to do**: " + rule.recommendation());
        out.println();
        out.println("**How it is recognised**");
        out.println();
        rule.recognised()
                .forEach((question, answer) -> out.println("- " + question + ": " + code(answer)));
        examples("It finds", rule.matches());
        examples("It passes by", rule.passes());
        list("If a finding is none", rule.ifItIsNone());
        list("What a disposition means", dispositions(rule));
    }

    private static String marks(ExplainedRule rule) {
        StringBuilder marks = new StringBuilder(rule.severity()).append(", ").append(rule.kind());
        rule.cwe().forEach(number -> marks.append(", ").append(number));
        rule.asvs().forEach(section -> marks.append(", ASVS ").append(section));
        return marks.toString();
    }

    private static List<String> dispositions(ExplainedRule rule) {
        return rule.dispositions().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private void section(String title, List<String> texts) {
        out.println();
        out.println(title);
        texts.forEach(text -> out.println(text.indent(2).stripTrailing()));
    }

    private void list(String title, List<String> texts) {
        out.println();
        out.println("**" + title + "**");
        out.println();
        texts.forEach(text -> out.println("- " + text));
    }

    private void examples(String title, List<String> examples) {
        out.println();
        out.println("**" + title + "**");
        for (String example : examples) {
            out.println();
            out.println(example.indent(4).stripTrailing());
        }
    }

    private static String code(String text) {
        int longest = 0;
        int run = 0;
        for (char character : text.toCharArray()) {
            run = character == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String padding = longest > 0 ? " " : "";
        return fence + padding + text.replace("\n", " ") + padding + fence;
    }
}
