package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.SkillOutcome;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code skill SKILL}: one step by itself. */
@Command(
        name = "skill",
        description = "Runs one skill by itself and says what it wrote.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  delivery-workflows skill context-preflight",
            "  delivery-workflows skill context-preflight --format json --patch docs.patch"
        })
final class SkillCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SKILL", description = "A skill's id: context-preflight")
    private String skill;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "How it is done, as the workflow's sequence says.")
    private String mode = "";

    @Mixin private RunOptions options;
    @Mixin private PatchOption patch;

    SkillCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What other programs read of a skill that was run by itself. */
    record Result(Step step, List<String> documents, List<String> notes) {}

    @Override
    public Integer call() {
        SkillOutcome outcome =
                new WorkflowEngine(options.surroundings(terminal))
                        .skill(skill, mode, options.request());
        patch.write(outcome.changes());
        if (options.format() == Format.json) {
            terminal.out()
                    .println(
                            Json.of(
                                    new Result(
                                            outcome.step(), outcome.documents(), outcome.notes())));
        } else {
            print(outcome);
        }
        return outcome.step().status() == Step.Status.DONE ? ExitCode.OK : ExitCode.FAILED;
    }

    private void print(SkillOutcome outcome) {
        PrintWriter out = terminal.out();
        Step step = outcome.step();
        out.println(
                step.skill()
                        + ": "
                        + step.status()
                        + (step.reason().isEmpty() ? "" : " (" + step.reason() + ")"));
        for (String document : outcome.documents()) {
            out.println(
                    "  "
                            + (step.written().contains(document) ? "written    " : "unchanged  ")
                            + document);
        }
        step.notes().forEach(note -> out.println("  note: " + note));
        outcome.notes().forEach(note -> out.println("  note: " + note));
        step.questions()
                .forEach(
                        q ->
                                out.println(
                                        "  asked of "
                                                + q.owner()
                                                + ": "
                                                + q.question()
                                                + " ("
                                                + q.path()
                                                + ")"));
    }
}
