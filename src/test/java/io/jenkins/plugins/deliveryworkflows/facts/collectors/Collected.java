package io.jenkins.plugins.deliveryworkflows.facts.collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs single collectors over files, as the scan does: through the cache's serial form, sorted by
 * path.
 */
public final class Collected {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Collected() {}

    /** Facts of files given as path, text, path, text … */
    public static Facts of(Collector<?> collector, String... pathsAndTexts) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return of(List.of(collector), files);
    }

    /**
     * Facts of a folder on disk; {@code .git}, {@code node_modules} and files over 1 MiB are left
     * out.
     */
    public static Facts of(List<Collector<?>> collectors, Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                boolean skipped = path.startsWith(".git/") || path.contains("node_modules/");
                if (!skipped && Files.size(file) <= 1 << 20) {
                    files.put(path, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(collectors, files);
    }

    /** Facts of a folder below {@code src/test/resources/workspaces}. */
    public static Facts ofWorkspace(Collector<?> collector, String workspace) {
        return of(List.of(collector), Path.of("src/test/resources/workspaces", workspace));
    }

    private static Facts of(List<Collector<?>> collectors, Map<String, byte[]> files) {
        Facts.Builder facts = Facts.builder();
        for (Collector<?> collector : collectors) {
            run(collector, files, facts);
        }
        return facts.build();
    }

    private static <F> void run(
            Collector<F> collector, Map<String, byte[]> files, Facts.Builder facts) {
        List<FileFacts<F>> said = new ArrayList<>();
        files.forEach(
                (path, bytes) -> {
                    SourceFile file = new SourceFile(path, "0".repeat(40), bytes.length);
                    if (collector.wants(file)) {
                        byte[] read = collector.needsContent() ? bytes : new byte[0];
                        collector
                                .extract(file, SourceText.of(read))
                                .ifPresent(
                                        f ->
                                                said.add(
                                                        new FileFacts<>(
                                                                file, throughCache(collector, f))));
                    }
                });
        collector.assemble(said, facts);
    }

    private static <F> F throughCache(Collector<F> collector, F said) {
        try {
            return JSON.readValue(JSON.writeValueAsBytes(said), collector.type());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
