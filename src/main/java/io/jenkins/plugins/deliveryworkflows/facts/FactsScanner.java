package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.workspace.CacheFolder;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.LinguistAttributes;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads the sources once, all processors at work, and feeds every collector from that one pass. */
public final class FactsScanner {

    /** Files that are counted as passed over, though a few collectors see them. */
    private static final Set<String> FOREIGN =
            Set.of(ScanStatistics.VENDORED, ScanStatistics.GENERATED);

    private final Workspace workspace;
    private final List<Collector<?>> collectors;
    private final FactsCache cache;
    private final Progress progress;
    private final Cancellation cancellation;
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    public FactsScanner(
            Workspace workspace,
            List<Collector<?>> collectors,
            CacheFolder cache,
            Progress progress,
            Cancellation cancellation) {
        this.workspace = workspace;
        this.collectors = List.copyOf(collectors);
        this.cache = FactsCache.open(cache, workspace, collectors);
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** The facts, and what was passed over to find them. */
    public record Result(Facts facts, ScanStatistics statistics) {}

    public Result scan(SourceSet sources, LinguistAttributes attributes) {
        Map<String, List<String>> skipped = new TreeMap<>();
        Set<String> told = new HashSet<>();
        List<SourceFile> files = new ArrayList<>();
        for (TreeFile file : sources.files()) {
            String reason = passedOver(file, attributes);
            boolean foreign = FOREIGN.contains(reason);
            if (reason.isEmpty() || foreign) {
                files.add(new SourceFile(file.path(), file.blobId(), file.size(), foreign));
            }
            if (!reason.isEmpty()) {
                skipped.computeIfAbsent(reason, r -> new ArrayList<>()).add(file.path());
                told.add(file.path());
            }
        }
        FileScan scan = new FileScan(workspace, collectors, cache, faults::add);
        List<FileScan.Scanned> scanned =
                new ParallelPass(progress, cancellation).map(files, scan::scan);

        Map<String, FactsCache.Entry> entries = new TreeMap<>();
        int read = 0;
        int cached = 0;
        for (FileScan.Scanned one : scanned) {
            if (one.entry() == null) {
                continue;
            }
            if (one.sound()) {
                entries.put(one.file().path(), one.entry());
            }
            if (told.contains(one.file().path())) {
                continue;
            }
            read += one.fromCache() ? 0 : 1;
            cached += one.fromCache() ? 1 : 0;
            if (!one.entry().skipped().isEmpty()) {
                skipped.computeIfAbsent(one.entry().skipped(), r -> new ArrayList<>())
                        .add(one.file().path());
            }
        }
        cache.keep(entries);
        Facts facts = assemble(scanned);
        return new Result(
                facts,
                new ScanStatistics(
                        sources.files().size(),
                        read,
                        cached,
                        skipped,
                        faults.stream().sorted().toList()));
    }

    private static String passedOver(TreeFile file, LinguistAttributes attributes) {
        if (file.isSymbolicLink()) {
            return ScanStatistics.SYMBOLIC_LINK;
        }
        if (file.isSubmodule()) {
            return ScanStatistics.SUBMODULE;
        }
        if (attributes.isVendored(file.path())) {
            return ScanStatistics.VENDORED;
        }
        return attributes.isGenerated(file.path()) ? ScanStatistics.GENERATED : "";
    }

    private Facts assemble(List<FileScan.Scanned> scanned) {
        Facts.Builder facts = Facts.builder();
        for (Collector<?> collector : collectors) {
            assemble(collector, scanned, facts);
        }
        return facts.build();
    }

    private <F> void assemble(
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
