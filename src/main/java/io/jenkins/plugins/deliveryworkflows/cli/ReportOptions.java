package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.OpenedWorkspace;
import io.jenkins.plugins.deliveryworkflows.engine.Request;
import io.jenkins.plugins.deliveryworkflows.report.ReportFiles;
import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.markdown.MarkdownReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.report.text.TextReport;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.OutputFolder;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a report goes: a folder with every format, and standard output with one. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where to write report.json, report.html, report.md and junit.xml.")
    private Path directory;

    /** What would keep the report from being written. */
    List<Fault> faults() {
        return directory == null || Files.isDirectory(directory) || Files.notExists(directory)
                ? List.of()
                : List.of(new Fault(directory + " is no folder", "--report", "Name a folder"));
    }

    /** Writes the report's files where they were asked for. */
    Optional<ReportFiles> write(Report report) {
        return Optional.ofNullable(directory)
                .map(folder -> ReportFiles.write(report, folder.toAbsolutePath()));
    }

    /** Removes what an earlier call left in the folder that was asked for. */
    void discard() {
        if (directory != null && Files.isDirectory(directory)) {
            ReportFiles.discard(Workspace.open(directory), "");
        }
    }

    /** The same, or without such a folder what an earlier run left in the workspace's own place. */
    void discard(Request request, String workflow) {
        discard();
        if (directory != null) {
            return;
        }
        try (OpenedWorkspace opened = OpenedWorkspace.open(request.workspace())) {
            ReportFiles.discard(opened.workspace(), OutputFolder.PATH + "/" + workflow);
        } catch (BadInputException e) {
            // Where the workspace can't be opened, no report of it was written either.
            return;
        }
    }

    /** A skill that failed outweighs the verdict, unless the workflow is ready without it. */
    static int exitCode(Report report) {
        if (report.ready()) {
            return ExitCode.OK;
        }
        boolean failed =
                report.steps().stream().anyMatch(step -> step.status() == Step.Status.FAILED);
        return failed ? ExitCode.FAILED : ExitCode.NOT_READY;
    }

    /** Prints the report, says where its page lies, and turns its verdict into an exit code. */
    static int print(
            Report report, Optional<ReportFiles> files, RunOptions options, Terminal terminal) {
        String page = files.map(written -> written.html().toString()).orElse("");
        ReportWriter writer =
                switch (options.format()) {
                    case json -> new JsonReport();
                    case markdown -> new MarkdownReport();
                    case text -> new TextReport(options.color(terminal), page, options.elsewhere());
                };
        terminal.print(writer.write(report).stripTrailing());
        return exitCode(report);
    }
}
