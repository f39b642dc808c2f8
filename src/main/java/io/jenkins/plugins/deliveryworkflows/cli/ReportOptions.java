package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.report.ReportFiles;
import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.markdown.MarkdownReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.text.TextReport;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a report goes: a folder with every format, and standard output with one. */
final class ReportOptions {

    @Option(
            names = "--report",
            paramLabel = "DIR",
            description = "Where to write report.json, report.html, report.md and junit.xml.")
    private Path directory;

    /** Writes the report's files where they were asked for. */
    Optional<ReportFiles> write(Report report) {
        return Optional.ofNullable(directory)
                .map(folder -> ReportFiles.write(report, folder.toAbsolutePath()));
    }

    /** Prints the report, says where its page lies, and turns its verdict into an exit code. */
    static int print(
            Report report, Optional<ReportFiles> files, RunOptions options, Terminal terminal) {
        String page = files.map(written -> written.html().toString()).orElse("");
        ReportWriter writer =
                switch (options.format()) {
                    case json -> new JsonReport();
                    case markdown -> new MarkdownReport();
                    case text -> new TextReport(options.color(terminal), page);
                };
        terminal.out().println(writer.write(report).stripTrailing());
        return report.ready() ? ExitCode.OK : ExitCode.NOT_READY;
    }
}
