package io.jenkins.plugins.deliveryworkflows.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The packs: which documents each one has, and so which files of a workspace are outputs. */
public final class PackCatalog {

    private static final String RESOURCE = "packs.yml";

    private final Map<String, List<FilePattern>> packs;
    private final Set<String> roots;

    private PackCatalog(Map<String, List<FilePattern>> packs) {
        this.packs = packs;
        this.roots =
                packs.values().stream()
                        .flatMap(List::stream)
                        .map(file -> firstSegment(file.prefix()))
                        .collect(Collectors.toSet());
    }

    /** The packs that come with the product. */
    public static PackCatalog builtIn() {
        return BuiltIn.CATALOG;
    }

    /** Whether a path is that of a document, by its place alone. */
    public boolean isOutput(String path) {
        // Asked of every file of a tree, of which most lie where no document does.
        return roots.contains(firstSegment(path))
                && packs.values().stream().anyMatch(files -> matches(files, path));
    }

    private static String firstSegment(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** Whether a path is that of a document of this pack. */
    public boolean belongsTo(String pack, String path) {
        return matches(packs.getOrDefault(pack, List.of()), path);
    }

    private static boolean matches(List<FilePattern> files, String path) {
        return files.stream().anyMatch(file -> file.matches(path));
    }

    private static PackCatalog read() {
        try (InputStream in = PackCatalog.class.getResourceAsStream(RESOURCE)) {
            Map<String, List<FilePattern>> packs = new LinkedHashMap<>();
            for (JsonNode pack : new YAMLMapper().readTree(in).path("packs")) {
                List<FilePattern> files = new ArrayList<>();
                pack.path("files").forEach(file -> files.add(FilePattern.of(file.asText())));
                packs.put(pack.path("id").asText(), files);
            }
            return new PackCatalog(packs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read once, and only where documents matter. */
    private static final class BuiltIn {
        static final PackCatalog CATALOG = read();
    }
}
