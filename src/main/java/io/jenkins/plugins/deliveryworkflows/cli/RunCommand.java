package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.OpenedWorkspace;
import io.jenkins.plugins.deliveryworkflows.engine.Request;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine.Outcome;
import io.jenkins.plugins.deliveryworkflows.report.ReportFiles;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.OutputFolder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code run WORKFLOW}: the sequence, then the verdict. */
@Command(
        name = "run",
        description =
                "Runs a workflow's sequence, writes its documents, then decides its exit criteria.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  delivery-workflows run release-readiness --release 1.2.0",
            "  delivery-workflows run release-readiness --release 1.2.0 --format json --patch docs.patch"
        })
final class RunCommand implements Callable<Integer>, CommandRunner.Checked {

    private static final String CODEGEN = "codegen-full-stack";

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "WORKFLOW",
            description = "A workflow's id, as 'list' prints it.")
    private String workflow;

    @Parameters(
            index = "1..*",
            paramLabel = "COMMAND",
            hideParamSyntax = true,
            description =
                    "After '--': the command that implements, in a workflow with codegen-full-stack.")
    private List<String> command = List.of();

    @Mixin private RunOptions options;
    @Mixin private ReportOptions report;
    @Mixin private PatchOption patch;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Fault> faults() {
        return options.faults(workflow);
    }

    @Override
    public Integer call() {
        Workflow found = WorkflowCatalog.builtIn().find(workflow);
        refuseCommand(found);
        Request request = options.request();
        Outcome outcome = new WorkflowEngine(options.surroundings(terminal)).run(found, request);
        patch.write(outcome.changes());
        ReportFiles files =
                report.write(outcome.report())
                        .orElseGet(() -> writeIntoWorkspace(outcome.report(), request));
        return ReportOptions.print(outcome.report(), Optional.of(files), options, terminal);
    }

    private static ReportFiles writeIntoWorkspace(Report report, Request request) {
        try (OpenedWorkspace opened = OpenedWorkspace.open(request.workspace())) {
            return ReportFiles.write(
                    report, opened.workspace(), OutputFolder.PATH + "/" + report.workflow().id());
        }
    }

    private void refuseCommand(Workflow found) {
        if (command.isEmpty()) {
            return;
        }
        boolean takesBody =
                found.sequence().stream().anyMatch(step -> step.skill().equals(CODEGEN));
        throw takesBody
                ? new BadInputException(
                        "this version can't run a command as the body of " + CODEGEN,
                        String.join(" ", command),
                        "Leave out '--' and what follows")
                : new BadInputException(
                        found.id() + " has no step that runs a command",
                        String.join(" ", command),
                        "Leave it out; only workflows with " + CODEGEN + " take one");
    }
}
