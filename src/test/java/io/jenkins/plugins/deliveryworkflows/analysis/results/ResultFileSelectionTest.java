package io.jenkins.plugins.deliveryworkflows.analysis.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.facts.ResultKind;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileSelectionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir private Path folder;

    @Test
    void readsFilesThatGitIgnores() throws IOException {
        file("src/shop.py", NOON);
        file(".gitignore", NOON);
        Path report = file("build/coverage.xml", NOON.plusSeconds(1));

        assertThat(select("src/shop.py").read())
                .containsExactly(
                        new ResultFile(
                                ResultKind.COVERAGE,
                                "build/coverage.xml",
                                Digest.sha256(Files.readAllBytes(report))));
    }

    @Test
    void passesOverWhatIsOlderThanAChangedSource() throws IOException {
        file("src/shop.py", NOON);
        file("scan.sarif", NOON.minusSeconds(1));

        ResultFileSelection selection = select("src/shop.py");

        assertThat(selection.read()).isEmpty();
        assertThat(selection.notes())
                .containsExactly(
                        "Not read, as it is older than a changed source: scan.sarif (run the tool again)");
    }

    @Test
    void believesAnOldFileWhereNothingChangedSince() throws IOException {
        file("src/shop.py", NOON);
        file("scan.sarif", NOON.minusSeconds(1));

        assertThat(select().read(ResultKind.SARIF)).hasSize(1);
    }

    @Test
    void passesOverWhatIsTracked() throws IOException {
        file("coverage.xml", NOON);
        TreeFile tracked = new TreeFile("coverage.xml", "100644", "0".repeat(40), 1, true, true);

        ResultFileSelection selection =
                select(SourceSet.of(List.of(tracked), false), List.of(), ResultKind.COVERAGE);

        assertThat(selection.passedOver())
                .containsExactly(
                        new PassedOver(ResultKind.COVERAGE, "coverage.xml", PassedOver.TRACKED));
        assertThat(selection.read()).isEmpty();
    }

    @Test
    void looksOnlyForTheKindsThatAreAskedFor() throws IOException {
        file("scan.sarif", NOON);
        file("target/TEST-shop.xml", NOON);

        assertThat(select(SourceSet.of(List.of(), false), List.of(), ResultKind.JUNIT).read())
                .extracting(ResultFile::path)
                .containsExactly("target/TEST-shop.xml");
    }

    @Test
    void entersNeitherInstalledPackagesNorLinks(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("scan.sarif"), "{}");
        Files.createSymbolicLink(folder.resolve("linked"), elsewhere);
        Files.createSymbolicLink(folder.resolve("own.sarif"), elsewhere.resolve("scan.sarif"));
        file("node_modules/tool/coverage.xml", NOON);
        file(".delivery/out/report.sarif", NOON);

        assertThat(select()).isEqualTo(ResultFileSelection.NONE);
    }

    private Path file(String path, Instant modified) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, path.getBytes(StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return file;
    }

    private ResultFileSelection select(String... changed) {
        return select(SourceSet.of(List.of(), false), List.of(changed), ResultKind.values());
    }

    private ResultFileSelection select(
            SourceSet sources, List<String> changed, ResultKind... kinds) {
        return ResultFileSelection.of(
                Workspace.open(folder),
                sources,
                changed,
                EnumSet.copyOf(List.of(kinds)),
                new Cancellation());
    }
}
