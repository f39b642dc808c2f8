package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --patch FILE}: all that was written, so that git brings another checkout to the same. */
class PatchTest {

    private static final String API = "docs/api/index.md";
    private static final String ENDPOINT =
            "\n\n@router.delete(\"/{booking_id}\")\ndef erase(booking_id: int) -> None:\n    pass\n";

    @TempDir static Path shared;

    @TempDir Path folder;
    private GitFixture work;
    private Path patch;

    @BeforeAll
    static void makeSample() {
        SampleRepository.create(shared.resolve("sample"));
    }

    @BeforeEach
    void cloneSample() {
        work = GitFixture.at(shared.resolve("sample")).cloneTo(folder.resolve("work ünd so"));
        patch = folder.resolve("docs.patch");
    }

    private void run() {
        CommandLineRun run =
                CommandLineRun.of(
                        shared.resolve("cache"),
                        "run",
                        "release-readiness",
                        "--release",
                        "1.2.0",
                        "--quiet",
                        "--patch",
                        patch.toString(),
                        "--report",
                        folder.resolve("report").toString(),
                        "-C",
                        work.folder().toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NOT_READY);
    }

    /** Path → bytes, as text of one character each, of what lies below {@code docs}. */
    private static Map<String, String> documents(Path tree) throws IOException {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(tree.resolve("docs"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                documents.put(
                        tree.relativize(file).toString(),
                        Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return documents;
    }

    private void assertPatchMakesTheSameOf(GitFixture clone) throws IOException {
        clone.git("apply", "--check", patch.toString());
        clone.git("apply", patch.toString());

        assertThat(documents(clone.folder())).isEqualTo(documents(work.folder()));
    }

    @Test
    void makesNewDocumentsInAFreshClone() throws IOException {
        run();

        assertPatchMakesTheSameOf(work.cloneTo(folder.resolve("clone")));
    }

    @Test
    void changesDocumentsThatAreThere() throws IOException {
        run();
        work.write(API, Files.readString(work.path(API)) + "\n## Notes\n\nNo line end, Zoë");
        work.commit("docs: build the context pack");
        addEndpoint();
        work.commit("feat: erase bookings");
        GitFixture clone = work.cloneTo(folder.resolve("clone"));

        run();

        assertThat(Files.readString(patch)).contains("--- a/" + API).contains("+++ b/" + API);
        assertPatchMakesTheSameOf(clone);
    }

    @Test
    void changesDocumentsWithOtherLineEnds() throws IOException {
        run();
        work.write(".gitattributes", "*.md text eol=crlf\n");
        work.commit("docs: build the context pack");
        work.git("rm", "-r", "--quiet", "docs");
        work.git("reset", "--hard", "--quiet");
        addEndpoint();
        work.commit("feat: erase bookings");
        assertThat(work.path(API)).content().contains("\r\n");
        GitFixture clone = work.cloneTo(folder.resolve("clone"));

        run();

        assertPatchMakesTheSameOf(clone);
    }

    @Test
    void changesDocumentsThatAreCommittedWithOtherLineEnds() throws IOException {
        run();
        work.write(API, Files.readString(work.path(API)).replace("\n", "\r\n"));
        work.commit("docs: build the context pack");
        addEndpoint();
        work.commit("feat: erase bookings");
        GitFixture clone = work.cloneTo(folder.resolve("clone"));

        run();

        assertPatchMakesTheSameOf(clone);
    }

    @Test
    void isEmptyWhereNothingChanged() {
        run();
        run();

        assertThat(patch).isEmptyFile();
    }

    @Test
    void holdsDocumentsAloneAndNoReport() throws IOException {
        run();

        assertThat(Files.readString(patch).lines().filter(line -> line.startsWith("diff --git")))
                .hasSizeGreaterThan(12)
                .allMatch(
                        line ->
                                line.startsWith("diff --git a/docs/")
                                        || line.startsWith("diff --git a/CHANGELOG.md"));
    }

    private void addEndpoint() throws IOException {
        Path router = work.path("backend/app/routers/bookings.py");
        Files.writeString(router, Files.readString(router) + ENDPOINT);
    }
}
