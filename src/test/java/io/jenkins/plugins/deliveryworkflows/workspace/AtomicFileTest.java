package io.jenkins.plugins.deliveryworkflows.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a Windows file system in memory: paths as there, and a rename that is refused for a while. */
class AtomicFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    private FileSystem windows;
    private Path folder;
    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        windows = Jimfs.newFileSystem(Configuration.windows());
        folder = Files.createDirectories(windows.getPath("C:\\work\\docs"));
        file = Files.writeString(folder.resolve("context.md"), "old");
    }

    @AfterEach
    void closeFileSystem() throws IOException {
        windows.close();
    }

    @Test
    void replacesFile() throws IOException {
        new AtomicFile().replace(file, NEW);

        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(names()).containsExactly("context.md");
    }

    @Test
    void triesAgainWhileTheFileIsOpenElsewhere() throws IOException {
        AtomicInteger attempts = new AtomicInteger();
        AtomicFile.Mover openForTwoAttempts =
                (from, to) -> {
                    switch (attempts.incrementAndGet()) {
                        case 1 -> throw new AccessDeniedException(to.toString());
                        case 2 ->
                                throw new FileSystemException(
                                        from.toString(),
                                        to.toString(),
                                        "The process cannot access the file because it is being used by another process");
                        default -> Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                };

        new AtomicFile(openForTwoAttempts).replace(file, NEW);

        assertThat(attempts).hasValue(3);
        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(names()).containsExactly("context.md");
    }

    @Test
    void givesUpWhereTheFileStaysOpenAndLeavesTheOldContent() throws IOException {
        AtomicInteger attempts = new AtomicInteger();
        AtomicFile.Mover openForEver =
                (from, to) -> {
                    attempts.incrementAndGet();
                    throw new AccessDeniedException(to.toString());
                };

        assertThatThrownBy(() -> new AtomicFile(openForEver).replace(file, NEW))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(attempts.get()).isGreaterThan(5);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("context.md");
    }

    @Test
    void doesNotTryAgainWhereWaitingCannotHelp() throws IOException {
        AtomicInteger attempts = new AtomicInteger();
        AtomicFile.Mover broken =
                (from, to) -> {
                    attempts.incrementAndGet();
                    throw new FileSystemException(to.toString(), null, "Input/output error");
                };

        assertThatThrownBy(() -> new AtomicFile(broken).replace(file, NEW))
                .hasMessageContaining("Input/output error");

        assertThat(attempts).hasValue(1);
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("context.md");
    }

    @Test
    void interruptEndsTheWaiting() throws IOException {
        AtomicFile.Mover openForEver =
                (from, to) -> {
                    Thread.currentThread().interrupt();
                    throw new AccessDeniedException(to.toString());
                };

        assertThatThrownBy(() -> new AtomicFile(openForEver).replace(file, NEW))
                .isInstanceOf(IOException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("context.md");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
