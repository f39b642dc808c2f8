package io.jenkins.plugins.deliveryworkflows.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.Skills;
import io.jenkins.plugins.deliveryworkflows.plugin.GlueClass.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that lists every step with its parameters, from the help that Jenkins shows. */
public final class StepsPage {

    /** As readers want them: the whole, the verdict, then the parts. */
    private static final List<String> ORDER =
            List.of(
                    "runWorkflow",
                    "publishExitCriteria",
                    "requireExitCriteria",
                    "contextPreflight",
                    "planner",
                    "audit",
                    "testGenerator",
                    "docsWriter",
                    "workflowSequence");

    private static final String INPUTS = "InputsStep";

    private final GlueSteps glue = GlueSteps.read();
    private final StringBuilder page = new StringBuilder();

    private StepsPage() {}

    public static String text() {
        return new StepsPage().write();
    }

    private String write() {
        page.append(
                """
                # Pipeline steps

                Every step with its parameters. This page is made from the help that Jenkins shows beside the forms, so *Pipeline Syntax* in any job
                says the same and writes the call for you. How they play together: [in Jenkins](jenkins.md).

                Values that steps return are maps, lists, texts, numbers and booleans; a sandboxed Pipeline needs no approval to read them.
                """);
        Map<String, GlueClass> steps = glue.byName();
        assertThat(ORDER).as("the order of the page").containsAll(steps.keySet());
        ORDER.stream()
                .filter(steps::containsKey)
                .forEach(name -> section("`" + name + "`", steps.get(name)));
        inputs(steps.get("runWorkflow"));
        page.append("\n## In a Freestyle project\n");
        for (GlueClass type : glue.ofFreestyle()) {
            page.append("\n### ").append(type.displayName()).append("\n\n");
            page.append(HelpText.blocks(help(type, ""))).append('\n');
            table(type, optional(type.parameters()));
        }
        return page.toString();
    }

    private void section(String title, GlueClass step) {
        page.append("\n## ").append(title).append("\n\n");
        page.append(HelpText.blocks(help(step, ""))).append('\n');
        List<Parameter> parameters =
                glue.lineage(step).stream()
                        .filter(type -> !type.name().equals(INPUTS))
                        .flatMap(type -> type.parameters().stream())
                        .filter(parameter -> !isIdleMode(step, parameter))
                        .toList();
        table(step, parameters);
        if (glue.lineage(step).stream().anyMatch(type -> type.name().equals(INPUTS))) {
            page.append("\nIt takes the [inputs](#inputs) too.\n");
        }
    }

    /** Not every skill leaves a choice. */
    private boolean isIdleMode(GlueClass step, Parameter parameter) {
        return parameter.name().equals("mode") && Skills.modes(glue.skill(step)).isEmpty();
    }

    private void inputs(GlueClass step) {
        GlueClass inputs =
                glue.lineage(step).stream()
                        .filter(type -> type.name().equals(INPUTS))
                        .findFirst()
                        .orElseThrow();
        page.append(
                "\n## Inputs\n\nWhich of them a workflow takes, and which it can't do without, stands in the [guide](guide.md#inputs).\n");
        table(inputs, inputs.parameters());
    }

    /** A form has no call that could lack one. */
    private static List<Parameter> optional(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> new Parameter(parameter.name(), parameter.type(), false))
                .toList();
    }

    private void table(GlueClass type, List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        page.append("\n| parameter | |\n|---|---|\n");
        for (Parameter parameter : parameters) {
            page.append("| `").append(parameter.name()).append('`');
            page.append(parameter.required() ? " (required)" : "");
            page.append(" | ").append(HelpText.line(help(type, parameter.name())));
            page.append(parameter.name().equals("mode") ? modes(type) : "").append(" |\n");
        }
    }

    private String modes(GlueClass step) {
        return Skills.modes(glue.skill(step)).stream()
                .map(mode -> "`" + mode + "`")
                .collect(Collectors.joining(", ", " Here: ", "."));
    }

    private String help(GlueClass type, String field) {
        return glue.lineage(type).stream()
                .flatMap(one -> one.help(field).stream())
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        type.name()
                                                + " has no help"
                                                + (field.isEmpty() ? "" : "-" + field)));
    }
}
