package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.report.text.Wrap;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.Input;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code show WORKFLOW}: what a workflow does, takes and asks for. */
@Command(
        name = "show",
        description = "Shows a workflow: its sequence, inputs and exit criteria.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  delivery-workflows show release-readiness",
            "  delivery-workflows show hotfix --format markdown"
        })
final class ShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "WORKFLOW", description = "A workflow's id, as 'list' prints it.")
    private String workflow;

    @Mixin private FormatOption format;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Workflow found = WorkflowCatalog.builtIn().find(workflow);
        switch (format.format()) {
            case json -> terminal.out().println(Json.of(found));
            case markdown -> markdown(found);
            case text -> text(found);
        }
        return ExitCode.OK;
    }

    private void text(Workflow found) {
        PrintWriter out = terminal.out();
        out.println(found.name() + " (" + found.id() + ")");
        out.println("Use when: " + found.useWhen());
        out.println();
        out.println("Sequence");
        int number = 1;
        for (SkillStep step : found.sequence()) {
            out.println(entry(number++ + ". " + title(step) + ": " + step.instruction(), 5));
        }
        out.println();
        out.println("Exit criteria");
        for (ExitCriterion criterion : found.exitCriteria()) {
            out.println(entry(criterion.id() + ": " + criterion.text(), 4));
        }
        out.println();
        out.println("Inputs");
        for (Input input : found.inputs()) {
            out.println("  --" + input.name() + (input.required() ? " (required)" : ""));
            out.println("      " + Wrap.hanging(input.help(), 6));
        }
        out.println();
        out.println("Run it: delivery-workflows run " + found.id() + required(found.inputs()));
    }

    private static String entry(String text, int hanging) {
        return "  " + Wrap.hanging(text, hanging);
    }

    private void markdown(Workflow found) {
        PrintWriter out = terminal.out();
        out.println("## " + found.name());
        out.println("**Use when**: " + found.useWhen());
        out.println();
        int number = 1;
        for (SkillStep step : found.sequence()) {
            out.println(
                    number++
                            + ". `"
                            + step.skill()
                            + "`"
                            + remark(step)
                            + ": "
                            + step.instruction());
        }
        out.println();
        out.println("**Exit criteria**:");
        found.exitCriteria().forEach(criterion -> out.println("- " + criterion.text()));
    }

    private static String title(SkillStep step) {
        return step.skill() + remark(step);
    }

    private static String remark(SkillStep step) {
        String mode = step.mode().isEmpty() ? "" : " (" + step.mode() + ")";
        return mode + (step.optional() ? " (optional)" : "");
    }

    private static String required(List<Input> inputs) {
        StringBuilder options = new StringBuilder();
        inputs.stream()
                .filter(Input::required)
                .forEach(i -> options.append(" --").append(i.name()).append(" NAME"));
        return options.toString();
    }
}
