package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A repository for a test, made by the {@code git} program, so that what we read is what git wrote.
 *
 * <p>The machine's own git configuration is shut out; commit times are fixed and one minute apart.
 */
public final class GitFixture {

    private static final long FIRST_COMMIT = 1_700_000_000L;

    private final Path folder;
    private long clock = FIRST_COMMIT;

    private GitFixture(Path folder) {
        this.folder = folder;
    }

    /** A repository that is there already. */
    public static GitFixture at(Path folder) {
        return new GitFixture(folder);
    }

    /** A new repository without a commit, on branch {@code main}. */
    public static GitFixture init(Path folder) {
        return make(folder, "init", "--quiet", "--initial-branch=main");
    }

    /** A repository of another kind: {@code --bare}, {@code --object-format=sha256}. */
    public static GitFixture make(Path folder, String... initArguments) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        GitFixture made = new GitFixture(folder);
        made.git(initArguments);
        return made;
    }

    /** A clone over the file protocol, as from a server. */
    public GitFixture cloneTo(Path target, String... options) {
        List<String> arguments = new ArrayList<>(List.of("clone", "--quiet"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of(folder.toUri().toString(), target.toString()));
        git(arguments.toArray(String[]::new));
        GitFixture clone = new GitFixture(target);
        clone.clock = clock;
        return clone;
    }

    public Path folder() {
        return folder;
    }

    public Path path(String relative) {
        return folder.resolve(relative);
    }

    public GitFixture write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public GitFixture write(String path, byte[] content) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.write(path(path), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public GitFixture delete(String path) {
        try {
            Files.delete(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public GitFixture link(String path, String target) {
        try {
            Files.createDirectories(path(path).getParent());
            Files.createSymbolicLink(path(path), Path.of(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Gives a file another time, which makes git doubt what its index says of it. */
    public GitFixture touch(String path) {
        try {
            Files.setLastModifiedTime(
                    path(path), java.nio.file.attribute.FileTime.fromMillis(1_600_000_000_000L));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Commits all that lies in the working tree and answers with the commit's id. */
    public String commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message", message);
        return git("rev-parse", "HEAD");
    }

    public String commit(String message, String path, String text) {
        write(path, text);
        return commit(message);
    }

    public GitFixture tag(String name) {
        git("tag", name);
        return this;
    }

    /** Runs git here and answers with what it printed, stripped. */
    public String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + output);
            }
            return output.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> environment() {
        clock += 60;
        String date = clock + " +0000";
        return Map.ofEntries(
                Map.entry("GIT_CONFIG_GLOBAL", "/dev/null"),
                Map.entry("GIT_CONFIG_NOSYSTEM", "1"),
                Map.entry("GIT_AUTHOR_NAME", "Ada"),
                Map.entry("GIT_AUTHOR_EMAIL", "ada@example.org"),
                Map.entry("GIT_AUTHOR_DATE", date),
                Map.entry("GIT_COMMITTER_NAME", "Ada"),
                Map.entry("GIT_COMMITTER_EMAIL", "ada@example.org"),
                Map.entry("GIT_COMMITTER_DATE", date),
                Map.entry("GIT_ALLOW_PROTOCOL", "file"),
                Map.entry("LC_ALL", "C.UTF-8"));
    }

    /** The repository as the product opens it. */
    public Optional<GitRepository> open() {
        return GitRepository.open(folder);
    }
}
