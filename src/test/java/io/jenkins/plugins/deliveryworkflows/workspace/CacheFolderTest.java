package io.jenkins.plugins.deliveryworkflows.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir Path folder;
    private Workspace workspace;

    @BeforeEach
    void openWorkspace() throws IOException {
        workspace = Workspace.open(Files.createDirectory(folder.resolve("workspace")));
    }

    @Test
    void findsWhatWasKept() {
        CacheFolder cache = CacheFolder.at(CachePlace.own(folder.resolve("cache")), workspace);

        assertThat(cache.write("facts", new byte[] {1, 2})).isTrue();

        assertThat(cache.read("facts")).hasValue(new byte[] {1, 2});
        assertThat(cache.read("others")).isEmpty();
    }

    @Test
    void isRefusedInsideTheWorkspace() {
        CacheFolder cache =
                CacheFolder.at(CachePlace.own(workspace.root().resolve("cache")), workspace);

        assertThat(cache.write("facts", new byte[1])).isFalse();
        assertThat(workspace.root()).isEmptyDirectory();
    }

    @Test
    void isRefusedWhereLinkLeadsIntoTheWorkspace() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), workspace.root());

        CacheFolder cache = CacheFolder.at(CachePlace.own(link.resolve("deep/cache")), workspace);

        assertThat(cache.write("facts", new byte[1])).isFalse();
        assertThat(workspace.root()).isEmptyDirectory();
    }

    @Test
    void goesOnWithoutWhereNothingCanBeKept() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path taken = Files.createDirectories(folder.resolve("cache/facts/inside"));

        assertThat(CacheFolder.none().write("facts", new byte[1])).isFalse();
        assertThat(CacheFolder.none().read("facts")).isEmpty();
        assertThat(CacheFolder.at(CachePlace.own(file), workspace).write("facts", new byte[1]))
                .isFalse();
        CacheFolder cache = CacheFolder.at(CachePlace.own(folder.resolve("cache")), workspace);
        assertThat(cache.read("facts")).isEmpty();
        assertThat(cache.write("facts", new byte[1])).isFalse();
        assertThat(taken).isDirectory();
        assertThat(folder.resolve("cache").toFile().list()).containsExactly("facts");
    }

    @Test
    void ignoresFileThatMemoryCouldNotHold() throws IOException {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        try (RandomAccessFile huge = new RandomAccessFile(cache.resolve("facts").toFile(), "rw")) {
            huge.setLength(Runtime.getRuntime().maxMemory());
        }

        assertThat(CacheFolder.at(CachePlace.own(cache), workspace).read("facts")).isEmpty();
    }

    /** Whoever opens a pipe waits for its writer for ever. */
    @Test
    void ignoresPipe() throws Exception {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Process made = new ProcessBuilder("mkfifo", cache.resolve("facts").toString()).start();
        assertThat(made.waitFor()).isZero();

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () ->
                        assertThat(CacheFolder.at(CachePlace.own(cache), workspace).read("facts"))
                                .isEmpty());
    }

    @Test
    void takesNothingThatSomebodyWithoutTheKeyWrote() throws IOException {
        Path place = folder.resolve("cache");
        CacheFolder signed = CacheFolder.at(new CachePlace(place, new byte[] {1, 2, 3}), workspace);
        assertThat(signed.write("facts", new byte[] {7})).isTrue();
        assertThat(signed.read("facts")).hasValue(new byte[] {7});

        CacheFolder other = CacheFolder.at(new CachePlace(place, new byte[] {4, 5, 6}), workspace);
        assertThat(other.read("facts")).isEmpty();

        Files.write(place.resolve("facts"), new byte[] {7});
        assertThat(signed.read("facts")).isEmpty();
        CacheFolder.at(CachePlace.own(place), workspace).write("facts", new byte[64]);
        assertThat(signed.read("facts")).isEmpty();
    }
}
