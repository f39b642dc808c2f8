package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.OpenedWorkspace;
import io.jenkins.plugins.deliveryworkflows.engine.gate.Gate;
import io.jenkins.plugins.deliveryworkflows.engine.gate.GateDecision;
import io.jenkins.plugins.deliveryworkflows.report.json.ReportCheck;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gate}: whether an earlier verdict may be taken for a commit. */
@Command(
        name = "gate",
        description = {
            "Says whether the verdict in a report is READY and holds for a commit: exit code 0 if so, 1 if not.",
            "A report without a signature says only what its file says, so the answer is advice."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  delivery-workflows gate --commit HEAD",
            "  delivery-workflows gate --report out/report.json --commit HEAD --workflow release-readiness"
        })
final class GateCommand implements Callable<Integer>, CommandRunner.Checked {

    private final Terminal terminal;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "The report.json to look at. Default: the only one below .delivery/out of the workspace.")
    private Path report;

    @Option(
            names = "--commit",
            paramLabel = "REVISION",
            description = "The commit that is asked about. Default: HEAD.")
    private String commit;

    @Option(
            names = "--workflow",
            paramLabel = "WORKFLOW",
            description = "The workflow that the report must be of.")
    private String workflow;

    @Mixin private WorkspaceOption workspace;
    @Mixin private FormatOption format;

    GateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(workspace.faults());
        if (report == null && commit == null) {
            faults.add(
                    new Fault(
                            "neither a report nor a commit is named",
                            "",
                            "Give --report FILE, --commit REVISION, or both"));
        }
        return faults;
    }

    @Override
    public Integer call() {
        try (OpenedWorkspace opened = OpenedWorkspace.open(workspace.path())) {
            GateReportFile file =
                    Optional.ofNullable(report)
                            .map(GateReportFile::read)
                            .orElseGet(() -> GateReportFile.find(opened.workspace(), workflow));
            Report judged = ReportCheck.read(file.content(), file.name());
            refuseOtherWorkflow(judged, file.name());
            GateDecision decision =
                    Gate.decide(judged, opened.repository(), Optional.ofNullable(commit));
            PrintedGate printed = new PrintedGate(judged, decision);
            terminal.print(format.format() == Format.json ? printed.json() : printed.text());
            return decision.accepted() ? ExitCode.OK : ExitCode.NOT_READY;
        }
    }

    private void refuseOtherWorkflow(Report judged, String where) {
        if (workflow != null && !workflow.equals(judged.workflow().id())) {
            throw new BadInputException(
                    "this is the report of another workflow",
                    where,
                    "Give a report of " + workflow);
        }
    }
}
