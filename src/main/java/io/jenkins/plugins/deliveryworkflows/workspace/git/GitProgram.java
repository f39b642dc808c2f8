package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The {@code git} program, asked only for what JGit can't do: to fetch an object that a partial
 * clone left behind.
 */
final class GitProgram {

    private static final long SECONDS = 30;

    private static final List<String> SAFE =
            List.of(
                    "core.hooksPath=/dev/null",
                    "maintenance.auto=false",
                    "gc.auto=0",
                    "protocol.allow=never",
                    "protocol.https.allow=always",
                    "protocol.http.allow=always",
                    "protocol.ssh.allow=always",
                    "protocol.file.allow=always");

    private static final long LARGEST = 64L * 1024 * 1024;

    private GitProgram() {}

    /**
     * The bytes of a blob, or nothing where there is no git program, it fails, or the blob is
     * larger than any file that is asked for.
     *
     * @param gitDir of a repository with {@link PlainSettings}: git does what others tell it
     */
    static Optional<byte[]> blob(File gitDir, String id) {
        Path output = null;
        try {
            output = Files.createTempFile("delivery-blob-", ".bin");
            ProcessBuilder builder =
                    new ProcessBuilder(command(gitDir, id))
                            .redirectOutput(output.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0 && Files.size(output) <= LARGEST
                    ? Optional.of(Files.readAllBytes(output))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            deleteQuietly(output);
        }
    }

    /** Without hooks, housekeeping and transports that are programs themselves. */
    private static List<String> command(File gitDir, String id) {
        List<String> command = new ArrayList<>(List.of("git", "--git-dir", gitDir.toString()));
        for (String setting : SAFE) {
            command.addAll(List.of("-c", setting));
        }
        command.addAll(List.of("cat-file", "blob", id));
        return command;
    }

    private static void deleteQuietly(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A leftover in the system's temporary folder harms nobody.
            file.toFile().deleteOnExit();
        }
    }
}
