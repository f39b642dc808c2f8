package io.jenkins.plugins.deliveryworkflows.engine.journal;

import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Journals that nobody will ask for again. */
final class FormerRuns {

    /** A build that waits longer to be taken up again begins anew. */
    private static final Duration KEPT = Duration.ofDays(7);

    private FormerRuns() {}

    /**
     * Removes them; what can't be removed stays.
     *
     * @param folder of all journals, relative
     */
    static void remove(Workspace workspace, String folder) {
        Path runs = workspace.resolve(folder);
        if (!Files.isDirectory(runs, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Instant oldest = Instant.now().minus(KEPT);
        try (Stream<Path> entries = Files.list(runs)) {
            List<Path> former =
                    entries.filter(run -> Files.isDirectory(run, LinkOption.NOFOLLOW_LINKS))
                            .filter(run -> isBefore(run, oldest))
                            .toList();
            for (Path run : former) {
                Files.walkFileTree(run, new Removal());
            }
        } catch (IOException e) {
            // They cost a little space, and the next run tries again.
        }
    }

    private static boolean isBefore(Path run, Instant oldest) {
        try {
            return Files.getLastModifiedTime(run, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(oldest);
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes files and links away, never what a link leads to. */
    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
