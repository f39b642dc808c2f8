package io.jenkins.plugins.deliveryworkflows.facts;

import java.util.List;
import java.util.Optional;

/**
 * Finds one kind of fact, in two steps: what each file says by itself, then what the files say
 * together.
 *
 * <p>The first step is a pure function of a file's path and content; its result is kept in the
 * facts cache until the file or {@link #version()} changes, so {@code F} must be a record that
 * Jackson can write and read: strings, numbers, booleans, lists and such records. The second step
 * sees every file's result, sorted by path, and resolves what crosses files: prefixes, inheritance,
 * heads.
 *
 * <p>Files are foreign: a collector bounds its work, throws nothing because of odd content, and
 * uses patterns that run in linear time.
 *
 * @param <F> what one file says
 */
public interface Collector<F> {

    /** A stable name, lower case with dashes. */
    String id();

    /** Raised whenever {@link #extract} would answer differently for the same file. */
    int version();

    /** The type of what one file says, for the cache. */
    Class<F> type();

    /**
     * Whether the file could say anything, judged by its path. A file that is too large for all is
     * wanted like any other: it is passed over, and said to be, in one place.
     */
    boolean wants(SourceFile file);

    /**
     * Whether {@link #extract} reads the text. A collector that answers {@code false} gets an empty
     * text and is asked anew each time, so that it may want every file and costs no reading and no
     * room in the cache.
     */
    default boolean needsContent() {
        return true;
    }

    /**
     * The size in bytes up to which a file that it {@linkplain #knows} is read for this collector.
     */
    default long largest(SourceFile file) {
        return FileScan.LARGEST;
    }

    /**
     * Whether this file is of a kind that programs write and that says what nothing else does, such
     * as a lock file: then it is read though it is large, or generated as many teams say of their
     * lock files to keep them out of reviews.
     */
    default boolean knows(SourceFile file) {
        return false;
    }

    /**
     * Whether it also sees files that are no fact of the system: vendored and generated ones, and
     * those too large for others. What it makes of them is its own affair.
     */
    default boolean seesForeign() {
        return false;
    }

    /** What the file says, or nothing. */
    Optional<F> extract(SourceFile file, SourceText text);

    /** Adds the facts that follow from what all files say, which come sorted by path. */
    void assemble(List<FileFacts<F>> files, Facts.Builder facts);

    /**
     * What one file says.
     *
     * @param file the file
     * @param said what {@link Collector#extract} answered for it
     */
    record FileFacts<F>(SourceFile file, F said) {}
}
