package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person sees who starts the tool where something is odd: either one message that says what,
 * where and what to do, or a run whose report says it.
 */
class BadInputTest {

    @TempDir Path folder;

    private record Ended(int exitCode, String out, String err) {

        List<String> messages() {
            return err.lines().filter(line -> line.startsWith("  ")).map(String::strip).toList();
        }

        JsonNode report() throws IOException {
            return new ObjectMapper().readTree(out);
        }
    }

    @Test
    void folderWithoutGitIsJudged() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Files.writeString(plain.resolve("App.java"), "class App {}\n");

        assertSaid(run(plain), "no git repository: facts come from the files");
    }

    @Test
    void emptyRepositoryIsJudged() throws IOException {
        GitFixture git = GitFixture.init(folder.resolve("empty"));

        assertSaid(run(git.folder()), "the repository has no commit yet");
    }

    @Test
    void bareRepositoryIsRefused() {
        GitFixture bare = GitFixture.make(folder.resolve("bare.git"), "init", "--quiet", "--bare");

        assertRefused(
                run(bare.folder()),
                bare.folder() + ": this is a bare repository, it has no working tree.",
                "Clone it and name the clone with -C");
    }

    @Test
    void missingFolderIsRefused() {
        assertRefused(
                run(folder.resolve("gone")),
                folder.resolve("gone") + ": there is no such folder.",
                "Name a folder with -C");
    }

    @Test
    void fileInsteadOfFolderIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertRefused(run(file), file + ": this is a file, not a folder.", "-C");
    }

    @Test
    void repositoryOfOtherFormatIsRefused() {
        GitFixture other =
                GitFixture.make(
                        folder.resolve("sha256"), "init", "--quiet", "--object-format=sha256");
        other.commit("First", "a.txt", "a");

        assertRefused(run(other.folder()), ": this repository has SHA-256 object ids", "SHA-1");
    }

    @Test
    void damagedRepositoryIsRefused() throws IOException {
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(damaged.resolve(".git"), "gitdir: /nowhere\n");

        assertRefused(run(damaged), damaged.resolve(".git") + ": ", "Clone it again");
    }

    @Test
    void shallowCloneIsRunAndSaysSo() throws IOException {
        GitFixture clone = history().cloneTo(folder.resolve("clone"), "--depth=1");

        Ended ended = run(clone.folder());

        assertSaid(ended, "this clone is shallow: history ends early (git fetch --unshallow");
        assertThat(ended.report().at("/source/base/how").asText()).contains("shallow");
    }

    @Test
    void blobLessCloneIsRunAndSaysSo() throws IOException {
        GitFixture origin = history();
        origin.git("config", "uploadpack.allowFilter", "true");
        GitFixture clone = origin.cloneTo(folder.resolve("clone"), "--filter=blob:none");

        assertSaid(run(clone.folder()), "this is a partial clone");
    }

    @Test
    void treeLessCloneIsRunOrRefusedButNoFaultOfOurs() {
        GitFixture origin = history();
        origin.git("config", "uploadpack.allowFilter", "true");
        GitFixture clone = origin.cloneTo(folder.resolve("clone"), "--filter=tree:0");

        Ended ended = run(clone.folder());
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err())
                .contains("the repository lacks a part of its history")
                .contains("Type: git fetch --refetch --no-filter");
        clone.git("switch", "--quiet", "--create", "change", "HEAD~1");
        clone.commit("Change", "b.txt", "b");
        assertThat(run(clone.folder()).err()).doesNotContain("This is a fault of");
    }

    @Test
    void detachedHeadIsRunAndSaysSo() throws IOException {
        GitFixture git = history();
        git.git("switch", "--quiet", "--detach", "HEAD~1");

        Ended ended = run(git.folder());

        assertSaid(ended, "HEAD is detached");
        assertThat(ended.report().at("/source/branch").asText()).isEmpty();
    }

    @Test
    void submodulesAreSaid() throws IOException {
        GitFixture library = GitFixture.init(folder.resolve("library"));
        library.commit("Library", "lib.txt", "lib");
        GitFixture git = history();
        git.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "--quiet",
                "add",
                library.folder().toUri().toString(),
                "lib");
        git.commit("Submodule");

        assertSaid(run(git.folder()), "submodules aren't entered");
        assertSaid(
                run(git.cloneTo(folder.resolve("clone")).folder()),
                "submodules aren't entered: run in their own clones (1: lib)");
    }

    @Test
    void largeFilePointersAreSaid() throws IOException {
        GitFixture git = history();
        git.write(
                "model.py",
                "version https://git-lfs.github.com/spec/v1\noid sha256:"
                        + "0".repeat(64)
                        + "\nsize 9\n");
        git.commit("Model");

        assertSaid(run(git.folder()), "Git LFS pointers aren't read: git lfs pull (1: model.py)");
    }

    @Test
    void linksOutOfTheTreeAndInCirclesAreSaidAndNotFollowed() throws IOException {
        Files.writeString(folder.resolve("outside.py"), "import os\nos.environ['OUTSIDE']\n");
        GitFixture git = history();
        git.link("out.py", "../outside.py").link("loop", "loop").link("up", "..");
        git.commit("Links");

        Ended ended = run(git.folder());

        assertSaid(ended, "symbolic links aren't followed (3: loop, out.py, up)");
        assertThat(allText(git.folder())).doesNotContain("OUTSIDE");
    }

    @Test
    void documentThatIsLinkOutOfTheTreeIsRefusedAndItsTargetKept() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.md"), "mine");
        GitFixture git = history();
        git.link("docs/architecture/context.md", "../../../outside.md");
        git.commit("Link");

        Ended ended = run(git.folder());

        assertRefused(ended, "docs/architecture/context.md: ", "symbolic link");
        assertThat(outside).hasContent("mine");
    }

    @Test
    void documentsFolderThatIsLinkOutOfTheTreeIsRefused() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        GitFixture git = history();
        git.link("docs", "../outside");
        git.commit("Link");

        Ended ended = run(git.folder());

        assertThat(ended.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.err())
                .contains("one thing is wrong:", "docs: a folder is expected here, not a symbolic");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void outputFolderThatIsLinkIsRefusedAndSourcesKept() throws IOException {
        GitFixture git = history();
        git.write("src/App.java", "class App {}\n").link(".delivery/out", "../src");
        git.commit("Link");

        assertRefused(run(git.folder()), ".delivery/out", "symbolic link");
        assertThat(git.path("src").toFile().list()).containsExactly("App.java");
    }

    @Test
    void lineOfFiftyMegabytesIsPassedOverAndSaid() throws IOException {
        GitFixture git = history();
        git.write("long.js", "x".repeat(50 << 20));
        git.commit("Long line");

        assertSaid(run(git.folder()), "files over 1 MiB aren't read (1: long.js)");
    }

    @Test
    void brokenEncodingAndWindowsLineEndsAreRead() throws IOException {
        GitFixture git = history();
        git.write("a.py", "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        git.write("b.py", new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, '\n'});
        git.write("c.py", "import os\r\nos.environ['WINDOWS']\r\n");
        git.commit("Encodings");

        Ended ended = run(git.folder());

        assertJudged(ended);
        assertThat(ended.report().at("/scan/notes")).isEmpty();
    }

    @Test
    void brokenControlFileIsNamedWithItsLine() throws IOException {
        GitFixture git = history();
        git.write(".delivery/policy.yml", "documents: workspace\nowners: [\n");
        git.commit("Policy");
        Map<String, String> before = tree(git.folder());

        assertRefused(run(git.folder()), ".delivery/policy.yml:", "isn't YAML");
        assertThat(tree(git.folder())).containsAllEntriesOf(before);
    }

    @Test
    void allThatIsWrongIsNamedAtOnceAndControlCharactersAreNotPrinted() {
        Ended ended =
                cli(
                        "run",
                        "release-readiness",
                        "-C",
                        folder.toString(),
                        "--release",
                        "a\u001b[2J/b",
                        "--input",
                        "colour=red");

        assertThat(ended.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.messages()).hasSize(2);
        assertThat(ended.err()).contains("--release", "colour").doesNotContain("\u001b");
    }

    @Test
    void refusedRunWritesNothing() throws IOException {
        GitFixture git = history();
        Map<String, String> before = tree(git.folder());

        Ended ended = cli("run", "release-readiness", "-C", git.folder().toString());

        assertRefused(ended, "--release is missing", "Add --release 1.1.0");
        assertThat(tree(git.folder())).isEqualTo(before);
    }

    @Test
    void checkWritesNothingAndNeedsNoLock() throws IOException {
        GitFixture git = history();
        Map<String, String> before = tree(git.folder());

        Ended ended =
                cli(
                        "check",
                        "release-readiness",
                        "-C",
                        git.folder().toString(),
                        "--release",
                        "1.1.0");

        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(tree(git.folder())).isEqualTo(before);
    }

    @Test
    void secondRunTakesFromTheCacheWhatTheFirstRead() throws IOException {
        GitFixture git = history();
        git.write("app.py", "import os\nos.environ['PORT']\n").write("Dockerfile", "FROM a\n");
        git.commit("Sources");

        JsonNode first = run(git.folder()).report();
        JsonNode second = run(git.folder()).report();

        assertThat(first.at("/scan/read").asInt()).isPositive();
        assertThat(second.at("/scan/read").asInt()).isZero();
        assertThat(second.at("/scan/cached")).isEqualTo(first.at("/scan/read"));
    }

    private GitFixture history() {
        GitFixture git = GitFixture.init(folder.resolve("repository"));
        git.commit("First", "a.txt", "1");
        git.tag("1.0.0");
        git.commit("feat: second", "a.txt", "2");
        return git;
    }

    /** One message with what, where and what to do; exit code 2; nothing on standard output. */
    private static void assertRefused(Ended ended, String... parts) {
        assertThat(ended.err()).contains(parts);
        assertThat(ended.messages()).hasSize(1);
        assertThat(ended.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(ended.out()).isEmpty();
    }

    /** A whole run that says something once, on standard error and in the report. */
    private static void assertSaid(Ended ended, String note) throws IOException {
        assertJudged(ended);
        assertThat(ended.messages()).filteredOn(m -> m.contains(note)).hasSize(1);
        assertThat(ended.report().at("/scan/notes"))
                .filteredOn(n -> n.asText().contains(note))
                .hasSize(1);
    }

    /** A run that came to a verdict: a repository with next to nothing in it may well be ready. */
    private static void assertJudged(Ended ended) throws IOException {
        boolean ready = ended.report().at("/verdict").asText().equals("READY");
        assertThat(ended.exitCode())
                .as(ended.err())
                .isEqualTo(ready ? ExitCode.OK : ExitCode.NOT_READY);
        assertThat(ended.report().at("/criteria")).hasSize(4);
    }

    private Ended run(Path workspace) {
        Ended ended =
                cli(
                        "run",
                        "release-readiness",
                        "-C",
                        workspace.toString(),
                        "--release",
                        "1.1.0",
                        "--format",
                        "json");
        assertThat(leftovers(workspace)).isEmpty();
        return ended;
    }

    private Ended cli(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                new CommandRunner(
                                new PrintWriter(out),
                                new PrintWriter(err),
                                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                                false,
                                new Cancellation())
                        .run(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    private static List<String> leftovers(Path workspace) {
        return paths(workspace).stream().filter(path -> path.endsWith(".tmp")).toList();
    }

    private static List<String> paths(Path workspace) {
        if (!Files.isDirectory(workspace)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(workspace)) {
            return files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> workspace.relativize(file).toString())
                    .filter(path -> !path.startsWith(".git/"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> tree(Path workspace) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : paths(workspace)) {
            contents.put(path, Files.readString(workspace.resolve(path)));
        }
        return contents;
    }

    private static String allText(Path workspace) throws IOException {
        return String.join("\n", tree(workspace).values());
    }
}
