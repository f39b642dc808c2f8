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

    /** The folder that was asked for. */
    Optional<Path> directory() {
        return Optional.ofNullable(directory).map(Path::toAbsolutePath);
    }

    /**
     * Writes the report's files, prints the report, and turns its verdict into an exit code.
     *
     * @param folder where the files go, or nothing
     */
    int deliver(Report report, Optional<Path> folder, RunOptions options, Terminal terminal) {
        Optional<Path> html = folder.map(to -> ReportFiles.write(report, to));
        ReportWriter writer =
                switch (options.format()) {
                    case json -> new JsonReport();
                    case markdown -> new MarkdownReport();
                    case text -> new TextReport(options.color(terminal), html);
                };
        terminal.out().println(writer.write(report).stripTrailing());
        return report.ready() ? ExitCode.OK : ExitCode.NOT_READY;
    }
}
