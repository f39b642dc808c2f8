package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.OpenedWorkspace;
import io.jenkins.plugins.deliveryworkflows.engine.Request;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine.Outcome;
import io.jenkins.plugins.deliveryworkflows.report.ReportFiles;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.OutputFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

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

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "WORKFLOW",
            description = "A workflow's id, as 'list' prints it.")
    private String workflow;

    @Parameters(
            index = "1..*",
            paramLabel = "[-- COMMAND...]",
            hideParamSyntax = true,
            description =
                    "The command that implements, in a workflow with the step codegen-full-stack.")
    private List<String> command = List.of();

    @Mixin private RunOptions options;
    @Mixin private ReportOptions report;
    @Mixin private PatchOption patch;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(options.faults(workflow));
        faults.addAll(report.faults());
        faults.addAll(patch.faults());
        faults.addAll(refusedWords());
        return faults;
    }

    @Override
    public Integer call() {
        Workflow found = WorkflowCatalog.builtIn().find(workflow);
        Request request = options.request();
        Outcome outcome = run(found, request);
        patch.write(outcome.changes());
        ReportFiles files =
                report.write(outcome.report())
                        .orElseGet(() -> writeIntoWorkspace(outcome.report(), request));
        return ReportOptions.print(outcome.report(), Optional.of(files), options, terminal);
    }

    private Outcome run(Workflow found, Request request) {
        try {
            return new WorkflowEngine(options.surroundings(terminal)).run(found, request);
        } catch (RuntimeException e) {
            report.discard(request, found.id());
            throw e;
        }
    }

    private static ReportFiles writeIntoWorkspace(Report report, Request request) {
        try (OpenedWorkspace opened = OpenedWorkspace.open(request.workspace())) {
            return ReportFiles.write(
                    report, opened.workspace(), OutputFolder.PATH + "/" + report.workflow().id());
        }
    }

    /** A word without {@code --} before it is a slip, unless an unknown option took it along. */
    private List<Fault> refusedWords() {
        ParseResult parsed = spec.commandLine().getParseResult();
        List<String> given = parsed.originalArgs();
        int dashes = given.indexOf("--");
        List<String> before = dashes < 0 ? given : given.subList(0, dashes);
        List<String> behind = dashes < 0 ? List.of() : given.subList(dashes + 1, given.size());
        List<Fault> faults = new ArrayList<>();
        for (String word : command.subList(0, command.size() - behind.size())) {
            int at = before.lastIndexOf(word);
            if (at > 0 && !parsed.unmatched().contains(before.get(at - 1))) {
                faults.add(new Fault("this word isn't understood here", word, "Leave it out"));
            }
        }
        if (!behind.isEmpty()) {
            faults.add(refusedCommand(behind));
        }
        return faults;
    }

    private Fault refusedCommand(List<String> words) {
        String where = "-- " + String.join(" ", words);
        boolean takesBody =
                WorkflowCatalog.builtIn().workflows().stream()
                        .filter(known -> known.id().equals(workflow))
                        .flatMap(known -> known.sequence().stream())
                        .anyMatch(step -> step.skill().equals(CODEGEN));
        return takesBody
                ? new Fault(
                        "this version can't run a command as the body of " + CODEGEN,
                        where,
                        "Leave it out: what differs from the base counts as the change")
                : new Fault(
                        workflow + " has no step that runs a command",
                        where,
                        "Leave it out; only workflows with " + CODEGEN + " take one");
    }
}
