package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.FilePath;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.WorkspaceLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a run leaves in its workspace, as somebody beside it sees it. */
final class WorkedFolder {

    private final Path folder;

    WorkedFolder(FilePath workspace) {
        this.folder = Path.of(workspace.getRemote());
    }

    /** Keeps runs from their work, but not from beginning. */
    WorkspaceLock hold() {
        return WorkspaceLock.exclusive(
                Workspace.open(folder), Duration.ofSeconds(5), Progress.SILENT, new Cancellation());
    }

    /** The number of the attempt that has the run, 0 where none has begun. */
    int attempt() throws IOException {
        List<Path> files = journal("attempt");
        if (files.isEmpty()) {
            return 0;
        }
        String number = Files.readString(files.get(0));
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    /** How many skills the run has finished. */
    int finished() throws IOException {
        return journal("step-").size();
    }

    boolean isLockedBy(long process) throws IOException {
        Path lock = folder.resolve(WorkspaceLock.PATH);
        return Files.exists(lock)
                && new String(Files.readAllBytes(lock), StandardCharsets.UTF_8)
                        .startsWith("process " + process + " ");
    }

    private List<Path> journal(String name) throws IOException {
        Path runs = folder.resolve(".delivery/out/runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(runs, 3)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
        } catch (UncheckedIOException e) {
            // A file was replaced just now.
            return List.of();
        }
    }

    /** Path → text of all documents. */
    Map<String, String> documents() throws IOException {
        return each("docs", WorkedFolder::text);
    }

    /**
     * Path → identity of the file: it is another one after somebody wrote it anew. What lies
     * between writing and renaming is left out.
     */
    Map<String, Object> files(String below) throws IOException {
        Map<String, Object> files = each(below, WorkedFolder::identity);
        files.keySet().removeIf(path -> path.endsWith(".tmp"));
        return files;
    }

    private <V> Map<String, V> each(String below, Function<Path, V> what) throws IOException {
        Map<String, V> found = new TreeMap<>();
        Path start = folder.resolve(below);
        if (Files.isDirectory(start)) {
            try (Stream<Path> files = Files.walk(start)) {
                files.filter(Files::isRegularFile)
                        .forEach(
                                file ->
                                        found.put(
                                                folder.relativize(file).toString(),
                                                what.apply(file)));
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object identity(Path file) {
        try {
            return Files.getAttribute(file, "unix:ino") + " of " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
