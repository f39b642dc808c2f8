package io.jenkins.plugins.deliveryworkflows.facts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lets all collectors see one file: read once, or not at all where the cache knows what it says.
 */
final class FileScan {

    /** A file over this size is data, not something that people write, unless a collector knows. */
    static final long LARGEST = 1 << 20;

    /** Nor is a file over this size read by those who see such data. */
    private static final long LARGEST_FOREIGN = 4 << 20;

    private static final int PLAIN_FOR_AN_ODD_ONE = 10;
    private static final int PROBE = 8000;
    private static final SourceText NO_TEXT = SourceText.of("");
    private static final byte[] LFS =
            "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    private final Function<SourceFile, byte[]> contents;
    private final List<Collector<?>> collectors;
    private final FactsCache cache;
    private final Consumer<String> faults;

    /**
     * @param contents the bytes of a file
     */
    FileScan(
            Function<SourceFile, byte[]> contents,
            List<Collector<?>> collectors,
            FactsCache cache,
            Consumer<String> faults) {
        this.contents = contents;
        this.collectors = collectors;
        this.cache = cache;
        this.faults = faults;
    }

    /**
     * What one file said.
     *
     * @param entry what is known of its content, null where no collector needed it
     * @param fromCache whether that is known from an earlier scan
     * @param sound whether every collector coped with it; else it is read again next time
     * @param said collector id → what it got, also from the name alone
     */
    record Scanned(
            SourceFile file,
            FactsCache.Entry entry,
            boolean fromCache,
            boolean sound,
            Map<String, Object> said) {}

    Scanned scan(SourceFile file) {
        FactsCache.Entry known = cache.get(file);
        List<Collector<?>> readers = new ArrayList<>();
        Map<String, Object> said = new HashMap<>();
        boolean sound = true;
        for (Collector<?> collector : collectors) {
            if (!sees(collector, file)) {
                continue;
            }
            if (!collector.needsContent()) {
                sound &= !collector.wants(file) || ask(collector, file, NO_TEXT, said);
            } else if (known == null && collector.wants(file)) {
                readers.add(collector);
            }
        }
        if (known != null) {
            said.putAll(known.said());
            return new Scanned(file, known, true, sound, said);
        }
        if (readers.isEmpty()) {
            return new Scanned(file, null, false, sound, said);
        }
        return read(file, readers, sound, said);
    }

    private Scanned read(
            SourceFile file,
            List<Collector<?>> wanting,
            boolean soundSoFar,
            Map<String, Object> said) {
        List<Collector<?>> readers = wanting.stream().filter(c -> reads(c, file)).toList();
        if (readers.isEmpty()) {
            return skipped(file, ScanStatistics.TOO_LARGE, soundSoFar, said);
        }
        byte[] bytes = contents.apply(file);
        if (isBinary(bytes)) {
            return skipped(file, ScanStatistics.BINARY, soundSoFar, said);
        }
        if (startsWith(bytes, LFS)) {
            return skipped(file, ScanStatistics.LFS_POINTER, soundSoFar, said);
        }
        SourceText text = SourceText.of(bytes);
        SourceText shown = filtered(file, text, readers);
        Map<String, Object> fromContent = new HashMap<>();
        boolean sound = soundSoFar;
        for (Collector<?> collector : readers) {
            boolean whole = collector instanceof TextFilter;
            sound &= ask(collector, file, whole ? text : shown, fromContent);
        }
        said.putAll(fromContent);
        return new Scanned(
                file,
                entry(
                        file,
                        isPartlyRead(file, readers) ? ScanStatistics.TOO_LARGE : "",
                        fromContent),
                false,
                sound,
                said);
    }

    private static SourceText filtered(
            SourceFile file, SourceText text, List<Collector<?>> readers) {
        SourceText shown = text;
        for (Collector<?> collector : readers) {
            if (collector instanceof TextFilter filter) {
                shown = filter.filtered(file, shown);
            }
        }
        return shown;
    }

    private static boolean sees(Collector<?> collector, SourceFile file) {
        return switch (file.origin()) {
            case OURS -> true;
            case GENERATED -> collector.seesForeign() || collector.knows(file);
            case VENDORED -> collector.seesForeign();
        };
    }

    private static boolean reads(Collector<?> collector, SourceFile file) {
        return file.size() <= LARGEST
                || collector.seesForeign() && file.size() <= LARGEST_FOREIGN
                || collector.knows(file) && file.size() <= collector.largest(file);
    }

    /** One that only those saw who look into everything isn't understood. */
    private static boolean isPartlyRead(SourceFile file, List<Collector<?>> readers) {
        return file.size() > LARGEST && readers.stream().noneMatch(c -> c.knows(file));
    }

    private static FactsCache.Entry entry(
            SourceFile file, String skipped, Map<String, Object> said) {
        return new FactsCache.Entry(file.blobId(), file.size(), file.isForeign(), skipped, said);
    }

    private static Scanned skipped(
            SourceFile file, String reason, boolean sound, Map<String, Object> said) {
        return new Scanned(file, entry(file, reason, Map.of()), false, sound, said);
    }

    /**
     * Whether the collector coped. One odd file must not stop the others; the report names it
     * instead.
     */
    private boolean ask(
            Collector<?> collector, SourceFile file, SourceText text, Map<String, Object> said) {
        try {
            collector.extract(file, text).ifPresent(f -> said.put(collector.id(), f));
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(
                    collector.id()
                            + " could not read "
                            + file.path()
                            + ": "
                            + e.getClass().getSimpleName());
            return false;
        }
    }

    /**
     * A NUL among the first 8,000 bytes, as for git, but not that alone: one sign in a script would
     * keep all of it from being read.
     */
    static boolean isBinary(byte[] bytes) {
        int odd = 0;
        boolean nul = false;
        int length = Math.min(bytes.length, PROBE);
        for (int i = 0; i < length; i++) {
            nul |= bytes[i] == 0;
            // Signed: what is no ASCII is negative.
            if (bytes[i] < '\t') {
                odd++;
            }
        }
        return nul && odd * PLAIN_FOR_AN_ODD_ONE > length;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
