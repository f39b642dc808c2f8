package io.jenkins.plugins.deliveryworkflows.report;

import io.jenkins.plugins.deliveryworkflows.report.html.HtmlReport;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.junit.JUnitXmlReport;
import io.jenkins.plugins.deliveryworkflows.report.markdown.MarkdownReport;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.sarif.SarifReport;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of one report, as paths on this machine. */
public record ReportFiles(Path json, Path html, Path markdown, Path junit, Path sarif) {

    private static final String JSON = "report.json";
    private static final String HTML = "report.html";
    private static final String MARKDOWN = "report.md";
    private static final String JUNIT = "junit.xml";
    private static final String SARIF = "report.sarif";

    /**
     * Writes them into a folder of the workspace; one that a symbolic link leads out of is refused.
     *
     * @param folder relative, {@code .delivery/out/release-readiness}
     * @throws BadInputException if it can't be written
     */
    public static ReportFiles write(Report report, Workspace workspace, String folder) {
        return writeAll(report, workspace, folder + "/");
    }

    /**
     * Writes them into a folder that the user named, made where it is missing.
     *
     * @throws BadInputException if it can't be made or written
     */
    public static ReportFiles write(Report report, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException(
                    "the folder for the report can't be made ("
                            + e.getClass().getSimpleName()
                            + ")",
                    folder.toString(),
                    "Name a folder that can be written with --report");
        }
        Workspace opened = Workspace.open(folder);
        if (isEmpty(folder)) {
            // In a working tree the report would be a source of the next one.
            opened.write(".gitignore", "*\n".getBytes(StandardCharsets.UTF_8));
        }
        return writeAll(report, opened, "");
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Removes an earlier report, so that nobody takes it for that of a run which came to none. */
    public static void discard(Workspace workspace, String folder) {
        for (String name : List.of(JSON, HTML, MARKDOWN, JUNIT, SARIF)) {
            workspace.remove(folder.isEmpty() ? name : folder + "/" + name);
        }
    }

    /** The data comes last: where it is new, the pages beside it are too. */
    private static ReportFiles writeAll(Report report, Workspace workspace, String prefix) {
        Path html = write(workspace, prefix + HTML, new HtmlReport().write(report));
        Path markdown = write(workspace, prefix + MARKDOWN, new MarkdownReport().write(report));
        Path junit = write(workspace, prefix + JUNIT, new JUnitXmlReport().write(report));
        Path sarif = write(workspace, prefix + SARIF, new SarifReport().write(report));
        Path json = write(workspace, prefix + JSON, new JsonReport().write(report));
        return new ReportFiles(json, html, markdown, junit, sarif);
    }

    private static Path write(Workspace workspace, String path, String content) {
        workspace.write(path, content.getBytes(StandardCharsets.UTF_8));
        return workspace.resolve(path);
    }
}
