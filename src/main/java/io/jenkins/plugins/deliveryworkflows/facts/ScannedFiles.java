package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.workspace.git.LinguistAttributes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What each file said at a scan, so that the facts can be put together again for another content of
 * some of them.
 */
public final class ScannedFiles {

    /** No file said anything. */
    public static final ScannedFiles NONE =
            new ScannedFiles(List.of(), List.of(), LinguistAttributes.none());

    /** What a scan passes over as too large isn't read at another revision either; in bytes. */
    public static final int LARGEST = (int) FileScan.LARGEST;

    private final List<Collector<?>> collectors;
    private final List<FileScan.Scanned> files;
    private final LinguistAttributes attributes;

    ScannedFiles(
            List<Collector<?>> collectors,
            List<FileScan.Scanned> files,
            LinguistAttributes attributes) {
        this.collectors = collectors;
        this.files = files;
        this.attributes = attributes;
    }

    /** What they say together. */
    Facts facts() {
        return facts(files);
    }

    /**
     * What they would say together if some files had another content. The cost grows with the
     * number of these files.
     *
     * @param paths the files that are different
     * @param contents what each of them has, nothing where it isn't there; asked only where it
     *     matters
     */
    public Facts factsIf(Set<String> paths, Function<String, Optional<byte[]>> contents) {
        List<FileScan.Scanned> all = new ArrayList<>();
        files.stream().filter(file -> !paths.contains(file.file().path())).forEach(all::add);
        Map<String, byte[]> read = new HashMap<>();
        FileScan scan =
                new FileScan(
                        file -> read.get(file.path()),
                        collectors,
                        FactsCache.none(),
                        fault -> {
                            // The report names those of the files as they are.
                        });
        for (String path : paths) {
            if (isWanted(path)) {
                contents.apply(path)
                        .ifPresent(
                                bytes -> {
                                    read.put(path, bytes);
                                    all.add(scan.scan(new SourceFile(path, "", bytes.length)));
                                    read.remove(path);
                                });
            }
        }
        all.sort(Comparator.comparing(file -> file.file().path(), ScannedFiles::byBytes));
        return facts(all);
    }

    private boolean isWanted(String path) {
        SourceFile file = new SourceFile(path, "", 0);
        return !attributes.isVendored(path)
                && !attributes.isGenerated(path)
                && collectors.stream().anyMatch(collector -> collector.wants(file));
    }

    private static int byBytes(String one, String other) {
        return java.util.Arrays.compareUnsigned(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private Facts facts(List<FileScan.Scanned> scanned) {
        Facts.Builder facts = Facts.builder();
        for (Collector<?> collector : collectors) {
            assemble(collector, scanned, facts);
        }
        return facts.build();
    }

    private static <F> void assemble(
            Collector<F> collector, List<FileScan.Scanned> scanned, Facts.Builder facts) {
        List<FileFacts<F>> said = new ArrayList<>();
        for (FileScan.Scanned one : scanned) {
            F what = collector.type().cast(one.said().get(collector.id()));
            if (what != null) {
                said.add(new FileFacts<>(one.file(), what));
            }
        }
        collector.assemble(said, facts);
    }
}
