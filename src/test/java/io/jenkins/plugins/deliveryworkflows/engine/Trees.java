package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders as a whole: copied for a test of their own, and listed to see what changed in them. */
public final class Trees {

    private Trees() {}

    /** Copies a folder, symbolic links as links. */
    public static Path copy(Path from, Path to) {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                Files.copy(
                        entry,
                        to.resolve(from.relativize(entry).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every path below a folder with its kind, time of change and content. */
    public static Map<String, String> listing(Path folder) {
        Map<String, String> listing = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String time =
                        Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS).toString();
                String content =
                        Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                                ? Digest.sha256(Files.readAllBytes(entry))
                                : "";
                listing.put(folder.relativize(entry).toString(), time + " " + content);
            }
            return listing;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
