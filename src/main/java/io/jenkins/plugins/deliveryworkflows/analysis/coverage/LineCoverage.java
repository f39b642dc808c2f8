package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import java.util.BitSet;

/**
 * Which lines of one file the tests ran. A line that no report counts is in neither set.
 *
 * <p>Immutable; line numbers are 1-based.
 */
public final class LineCoverage {

    /** No file that people write has more lines. */
    static final int MOST_LINES = 1_000_000;

    private final BitSet covered;
    private final BitSet missed;
    private final BitSet partial;

    private LineCoverage(BitSet covered, BitSet missed, BitSet partial) {
        this.covered = covered;
        this.missed = missed;
        this.partial = partial;
    }

    /** Whether a test ran this line. */
    public boolean isCovered(int line) {
        return covered.get(line);
    }

    /** Whether no test ran this line, though it is code. */
    public boolean isMissed(int line) {
        return missed.get(line);
    }

    /** Whether a test ran this line, but not each of its branches. */
    public boolean isPartlyCovered(int line) {
        return partial.get(line);
    }

    /** Whether any of these lines is code that no test ran. */
    public boolean misses(BitSet lines) {
        return missed.intersects(lines);
    }

    /** Whether any of these lines is code at all, as far as the reports say. */
    public boolean counts(BitSet lines) {
        return missed.intersects(lines) || covered.intersects(lines);
    }

    /** What two reports say together: a line that one of them saw run was run. */
    LineCoverage and(LineCoverage other) {
        Builder both = new Builder();
        both.take(this);
        both.take(other);
        return both.build();
    }

    /** Gathers lines in any order, the same one several times too. */
    static final class Builder {

        private final BitSet covered = new BitSet();
        private final BitSet counted = new BitSet();
        private final BitSet partial = new BitSet();
        private final BitSet whole = new BitSet();

        /** A line that was run or not; numbers that no line has are passed over. */
        void line(int number, boolean run) {
            if (isLine(number)) {
                counted.set(number);
                covered.set(number, run || covered.get(number));
            }
        }

        /** Whether the line's branches were all taken. */
        void branches(int number, boolean all) {
            if (isLine(number)) {
                (all ? whole : partial).set(number);
            }
        }

        private static boolean isLine(int number) {
            return number > 0 && number <= MOST_LINES;
        }

        private void take(LineCoverage lines) {
            counted.or(lines.covered);
            counted.or(lines.missed);
            covered.or(lines.covered);
            partial.or(lines.partial);
            BitSet allTaken = (BitSet) lines.covered.clone();
            allTaken.andNot(lines.partial);
            whole.or(allTaken);
        }

        LineCoverage build() {
            BitSet missed = (BitSet) counted.clone();
            missed.andNot(covered);
            BitSet partly = (BitSet) partial.clone();
            partly.andNot(whole);
            partly.and(covered);
            return new LineCoverage((BitSet) covered.clone(), missed, partly);
        }
    }
}
