package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.environment.ChildJvm;
import io.jenkins.plugins.deliveryworkflows.environment.Requires;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: little memory, a full disk, Ctrl-C, two at once. */
@Tag(Requires.TAG)
class BadSurroundingsTest {

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
        git.commit("First", "app.py", "import os\nos.environ['PORT']\n");
        git.tag("1.0.0");
    }

    @Test
    void fileOfTwoGigabytesNeedsNoMemory() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(git.path("huge.js").toFile(), "rw")) {
            huge.setLength((2L << 30) + 1);
        }

        ChildJvm.Ended ended =
                child().option("-Xmx128m")
                        // The first compiler alone hashes at a tenth of the speed.
                        .option("-XX:TieredStopAtLevel=4")
                        .run(folder, run("--format", "json"));

        assertThat(ended.err()).contains("files over 1 MiB aren't read (1: huge.js)");
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(ended.out()).contains("\"path\": \"docs/architecture/context.md\"");
    }

    @Test
    void memoryThatIsTooSmallIsSaidAndIsNoVerdict() {
        for (int i = 0; i < 40; i++) {
            git.write("src/Large" + i + ".java", "// " + "x".repeat(900_000));
        }

        ChildJvm.Ended ended = child().option("-Xmx10m").run(folder, run());

        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCode.FAILED);
        assertThat(ended.err()).contains("Out of memory. Give Java more");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void unreadableFolderIsNamed(TestInfo test) throws IOException {
        assertUnreadableIsNamed(test, Files.createDirectory(git.path("locked")), "locked");
    }

    @Test
    void unreadableFileIsNamed(TestInfo test) throws IOException {
        git.write("locked.py", "import os\n");
        assertUnreadableIsNamed(test, git.path("locked.py"), "locked.py");
    }

    /** A superuser may read everything, so that the child is started without that right. */
    private void assertUnreadableIsNamed(TestInfo test, Path locked, String name)
            throws IOException {
        ChildJvm child = child();
        if (Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid"))) {
            String[] plain = {"setpriv", "--bounding-set=-dac_override,-dac_read_search"};
            Requires.command(test.getDisplayName(), plain[0], plain[1], "true");
            child.through(plain);
        }
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            ChildJvm.Ended ended = child.run(folder, run());

            assertThat(ended.err())
                    .contains("one thing is wrong:", "  " + name + ": ", "can't be read")
                    .contains("Give yourself read permission, or ignore it with .gitignore");
            assertThat(ended.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(ended.out()).isEmpty();
            assertThat(git.path("docs")).doesNotExist();
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A limit on the size of files stands for the full disk: it needs no rights. */
    @Test
    void fullDiskIsSaidAndLeavesOldContent(TestInfo test) throws IOException {
        Requires.command(test.getDisplayName(), "sh", "-c", "ulimit -f 1");
        git.write("docs/architecture/context.md", "old");

        ChildJvm.Ended ended =
                child().through("sh", "-c", "ulimit -f 1; exec \"$@\"", "sh").run(folder, run());

        assertThat(ended.err())
                .contains("one thing is wrong:", "the file can't be written (")
                .contains("Check free space and permissions; what was there before is unchanged");
        assertThat(ended.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(leftovers()).isEmpty();
        assertThat(git.path("docs/architecture/context.md")).hasContent("old");
    }

    @Test
    void interruptEndsTheRunBetweenTwoFiles(TestInfo test) throws Exception {
        Requires.interruptsAreHeard(test.getDisplayName());
        for (int i = 0; i < 6000; i++) {
            git.write(
                    "src/" + i % 50 + "/file" + i + ".py",
                    ("import os\nos.environ['V" + i + "']\n").repeat(60));
        }
        String before = git.git("status", "--porcelain");
        ChildJvm.Running running = child().start(folder, run());
        while (!Files.exists(git.path(".delivery/out/run.lock"))) {
            assertThat(running.process().isAlive()).isTrue();
            Thread.sleep(5);
        }

        new ProcessBuilder("kill", "-INT", String.valueOf(running.process().pid()))
                .start()
                .waitFor();

        ChildJvm.Ended ended = running.await();
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(ended.err()).contains("Interrupted. What was written before is whole");
        assertThat(ended.out()).isEmpty();
        assertThat(leftovers()).isEmpty();
        assertThat(git.git("status", "--porcelain")).isEqualTo(before);
    }

    @Test
    void secondRunWaitsForTheFirstAndBothEndWhole() {
        ChildJvm.Running first = child().start(folder, run("--format", "json"));
        ChildJvm.Running second = child().start(folder, run("--format", "json"));

        ChildJvm.Ended one = first.await();
        ChildJvm.Ended other = second.await();

        assertThat(one.exitCode()).as(one.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(other.exitCode()).as(other.err()).isEqualTo(ExitCode.NOT_READY);
        assertThat(leftovers()).isEmpty();
        assertThat(git.path("docs/architecture/context.md")).content().contains("app.py");
    }

    /** Java reads names by the locale; one that it can't read must not pass for a vanished file. */
    @Test
    void nameOutsideTheLocaleIsNamed() {
        git.commit("Umlaut", "ü.py", "import os\n");

        ChildJvm.Ended ended = child().environment("LC_ALL", "C").run(folder, run());

        assertThat(ended.err()).contains("one thing is wrong:", "LC_ALL=C.UTF-8");
        assertThat(ended.exitCode()).as(ended.err()).isEqualTo(ExitCode.USAGE);
    }

    private ChildJvm child() {
        return ChildJvm.of(Main.class)
                .environment("XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private String[] run(String... further) {
        return Stream.concat(
                        Stream.of("run", "release-readiness", "--release", "1.1.0"),
                        Stream.concat(Stream.of("-C", git.folder().toString()), Stream.of(further)))
                .toArray(String[]::new);
    }

    private List<String> leftovers() {
        try (Stream<Path> files = Files.walk(git.folder())) {
            return files.map(Path::toString).filter(path -> path.endsWith(".tmp")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
