package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
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
    private final Workspace workspace;

    private final List<Collector<?>> collectors;
    private final CacheFolder cacheFolder;
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
        this.cacheFolder = cache;
        this.cache = FactsCache.open(cache, workspace, collectors);
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** The facts, what was passed over to find them, and what each file said. */
    public record Result(Facts facts, ScanStatistics statistics, ScannedFiles files) {}

    public Result scan(SourceSet sources, LinguistAttributes attributes) {
        Map<String, List<String>> skipped = new TreeMap<>();
        Set<String> told = new HashSet<>();
        List<SourceFile> files = new ArrayList<>();
        for (TreeFile file : sources.files()) {
            String reason = passedOver(file, attributes);
            SourceFile source =
                    new SourceFile(file.path(), file.blobId(), file.size(), origin(reason));
            if (file.isRegular()) {
                files.add(source);
            }
            if (!reason.isEmpty() && !isKnown(source)) {
                skipped.computeIfAbsent(reason, r -> new ArrayList<>()).add(file.path());
                told.add(file.path());
            }
        }
        FileScan scan = new FileScan(this::content, collectors, cache, faults::add);
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
        cache.keep(entries, paths -> TextFilter.hidden(collectors, paths));
        ScannedFiles all =
                new ScannedFiles(
                        collectors,
                        scanned,
                        attributes,
                        () -> FactsCache.before(cacheFolder, workspace, collectors));
        return new Result(
                all.facts(),
                new ScanStatistics(
                        sources.files().size(),
                        read,
                        cached,
                        skipped,
                        faults.stream().sorted().toList()),
                all);
    }

    private static SourceFile.Origin origin(String reason) {
        return switch (reason) {
            case ScanStatistics.VENDORED -> SourceFile.Origin.VENDORED;
            case ScanStatistics.GENERATED -> SourceFile.Origin.GENERATED;
            default -> SourceFile.Origin.OURS;
        };
    }

    /** Whether somebody reads it though a program wrote it. */
    private boolean isKnown(SourceFile file) {
        return file.origin() == SourceFile.Origin.GENERATED
                && collectors.stream().anyMatch(collector -> collector.knows(file));
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

    private byte[] content(SourceFile file) {
        return workspace
                .read(file.path(), Math.max(file.size(), FileScan.LARGEST))
                .orElseThrow(
                        () ->
                                new BadInputException(
                                        "the file vanished while it was read",
                                        file.path(),
                                        "Let nothing else write here meanwhile"));
    }
}
