package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
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
import java.util.function.Supplier;

/**
 * What each file said at a scan, so that the facts can be put together again for another content of
 * some of them.
 */
public final class ScannedFiles {

    /** No file said anything. */
    public static final ScannedFiles NONE =
            new ScannedFiles(List.of(), List.of(), LinguistAttributes.none(), FactsCache::none);

    /** What a scan passes over as too large isn't read at another revision either; in bytes. */
    public static final int LARGEST = (int) FileScan.LARGEST;

    private final List<Collector<?>> collectors;
    private final List<FileScan.Scanned> files;
    private final LinguistAttributes attributes;
    private final Supplier<FactsCache> before;

    /**
     * @param before what is known of files with other contents
     */
    ScannedFiles(
            List<Collector<?>> collectors,
            List<FileScan.Scanned> files,
            LinguistAttributes attributes,
            Supplier<FactsCache> before) {
        this.collectors = collectors;
        this.files = files;
        this.attributes = attributes;
        this.before = before;
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
     *     matters, by several threads at a time
     */
    public Facts factsIf(Set<String> paths, Function<String, Optional<byte[]>> contents) {
        List<FileScan.Scanned> all = new ArrayList<>();
        files.stream().filter(file -> !paths.contains(file.file().path())).forEach(all::add);
        FactsCache known = before.get();
        List<FileScan.Scanned> others =
                paths.parallelStream()
                        .filter(this::isWanted)
                        .flatMap(
                                path ->
                                        contents
                                                .apply(path)
                                                .map(bytes -> scan(path, bytes, known))
                                                .stream())
                        .toList();
        keep(known, others);
        all.addAll(others);
        all.sort(Comparator.comparing(file -> file.file().path(), ScannedFiles::byBytes));
        return facts(all);
    }

    private FileScan.Scanned scan(String path, byte[] bytes, FactsCache known) {
        return new FileScan(
                        file -> bytes,
                        collectors,
                        known,
                        fault -> {
                            // The report names those of the files as they are.
                        })
                .scan(new SourceFile(path, Digest.sha256(bytes), bytes.length));
    }

    private void keep(FactsCache known, List<FileScan.Scanned> others) {
        Map<String, FactsCache.Entry> entries = new HashMap<>();
        others.stream()
                .filter(one -> one.sound() && one.entry() != null)
                .forEach(one -> entries.put(one.file().path(), one.entry()));
        known.keep(entries, paths -> TextFilter.hidden(collectors, paths));
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
        Map<String, List<FileFacts<?>>> said = new HashMap<>();
        for (FileScan.Scanned one : scanned) {
            one.said()
                    .forEach(
                            (collector, what) ->
                                    said.computeIfAbsent(collector, id -> new ArrayList<>())
                                            .add(new FileFacts<>(one.file(), what)));
        }
        Facts.Builder facts = Facts.builder();
        for (Collector<?> collector : collectors) {
            assemble(collector, said.getOrDefault(collector.id(), List.of()), facts);
        }
        return facts.build();
    }

    private static <F> void assemble(
            Collector<F> collector, List<FileFacts<?>> said, Facts.Builder facts) {
        collector.assemble(
                said.stream()
                        .map(one -> new FileFacts<>(one.file(), collector.type().cast(one.said())))
                        .toList(),
                facts);
    }
}
