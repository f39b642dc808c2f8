package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.Explanation;
import io.jenkins.plugins.deliveryworkflows.criteria.checks.Checks;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of the page about criteria that are made from the criteria. */
final class CriteriaPage {

    private static final Pattern PART =
            Pattern.compile(
                    "(<!-- generated:([a-z-]+) -->\n).*?(<!-- /generated -->)", Pattern.DOTALL);

    private CriteriaPage() {}

    /** Name of a part → its content. */
    static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("all", all());
        Checks.all().forEach(check -> parts.put(check.id(), explained(check)));
        return parts;
    }

    /** The page with every part as it should be. */
    static String renewed(String page) {
        Map<String, String> parts = parts();
        Matcher matcher = PART.matcher(page);
        StringBuilder renewed = new StringBuilder();
        while (matcher.find()) {
            String content = parts.getOrDefault(matcher.group(2), "");
            matcher.appendReplacement(
                    renewed,
                    Matcher.quoteReplacement(
                            matcher.group(1) + "\n" + content + "\n" + matcher.group(3)));
        }
        return matcher.appendTail(renewed).toString();
    }

    private static String all() {
        StringBuilder table = new StringBuilder();
        table.append("| workflow | criterion | in the workflow's words | this version |\n");
        table.append("|---|---|---|---|\n");
        for (Workflow workflow : WorkflowCatalog.builtIn().workflows()) {
            for (ExitCriterion criterion : workflow.exitCriteria()) {
                boolean available = Checks.find(workflow.id(), criterion.id()).isPresent();
                table.append(
                        "| %s | `%s` | %s | %s |\n"
                                .formatted(
                                        workflow.id(),
                                        criterion.id(),
                                        criterion.text(),
                                        available ? "**available**" : "not available"));
            }
        }
        return table.toString();
    }

    private static String explained(Criterion check) {
        Explanation explanation = check.explanation();
        StringBuilder text = new StringBuilder();
        text.append("**Met only if** ").append(explanation.metOnlyIf()).append("\n\n");
        text.append("**How to get there**\n\n");
        explanation.howTo().lines().forEach(line -> text.append("- ").append(line).append('\n'));
        text.append("\n| reason | what happened |\n|---|---|\n");
        explanation
                .codes()
                .forEach(
                        (code, meaning) ->
                                text.append("| `")
                                        .append(code)
                                        .append("` | ")
                                        .append(meaning.replace("|", "\\|"))
                                        .append(" |\n"));
        return text.toString();
    }
}
