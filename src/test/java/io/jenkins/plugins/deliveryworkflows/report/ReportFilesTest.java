package io.jenkins.plugins.deliveryworkflows.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final String FOLDER = ".delivery/out/release-readiness";

    @Test
    void liesInTheFolderOfTheWorkflow(@TempDir Path directory) throws IOException {
        ReportFiles files =
                ReportFiles.write(SampleReports.ready(), Workspace.open(directory), FOLDER);

        assertThat(names(directory.resolve(FOLDER)))
                .containsExactly(
                        "junit.xml", "report.html", "report.json", "report.md", "report.sarif");
        assertThat(files.html()).content().startsWith("<!doctype html>");
        assertThat(files.markdown()).content().startsWith("## ✅ Ready");
        assertThat(files.junit()).content().startsWith("<?xml");
        assertThat(JsonReport.read(Files.readAllBytes(files.json()), "report.json"))
                .isEqualTo(SampleReports.ready());
    }

    @Test
    void replacesTheReportOfAnEarlierRun(@TempDir Path directory) throws IOException {
        ReportFiles.write(SampleReports.notReady(), directory.resolve("new/folder"));
        ReportFiles files =
                ReportFiles.write(SampleReports.ready(), directory.resolve("new/folder"));

        assertThat(files.html()).content().contains("<h1 id=\"verdict\">Ready</h1>");
        assertThat(names(directory.resolve("new/folder"))).hasSize(6).contains(".gitignore");
    }

    @Test
    void refusesAFolderThatALinkLeadsOutOf(@TempDir Path directory, @TempDir Path outside)
            throws IOException {
        Files.createDirectories(directory.resolve(".delivery"));
        Files.createSymbolicLink(directory.resolve(".delivery/out"), outside);
        Workspace workspace = Workspace.open(directory);

        assertThatThrownBy(() -> ReportFiles.write(SampleReports.ready(), workspace, FOLDER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("symbolic link");
        assertThat(names(outside)).isEmpty();
    }

    @Test
    void saysWhatToDoWhereTheFolderCanNotBeMade(@TempDir Path directory) throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> ReportFiles.write(SampleReports.ready(), file))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("--report");
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
