package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.SkillOutcome;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.ArrayList;
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
final class SkillCommand implements Callable<Integer>, CommandRunner.Checked {

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

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(options.faults(null));
        faults.addAll(patch.faults());
        return faults;
    }

    @Override
    public Integer call() {
        SkillOutcome outcome =
                new WorkflowEngine(options.surroundings(terminal))
                        .skill(skill, mode, options.request());
        patch.write(outcome.changes());
        PrintedSkill printed = new PrintedSkill(outcome);
        terminal.print(
                switch (options.format()) {
                    case json -> printed.json();
                    case markdown -> printed.markdown();
                    case text -> printed.text();
                });
        return outcome.step().status() == Step.Status.DONE ? ExitCode.OK : ExitCode.FAILED;
    }
}
