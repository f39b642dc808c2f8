package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.List;

/**
 * Finds all keywords of all rules in one pass over a text, in whatever case they are written.
 *
 * <p>An automaton after Aho and Corasick, as a table: a row for each state, a column for each
 * character that keywords have, and one for all others. A state in which keywords end is entered by
 * a negative number, so that the loop asks one question per character.
 */
final class Prefilter {

    /** Told of each keyword's place. */
    interface Hits {

        /**
         * A keyword stands here.
         *
         * @param keyword its index among those that the prefilter was made of
         */
        void hit(int keyword, int start, int end);
    }

    private final byte[] columns;
    private final int width;
    private final int[] next;
    private final int[][] ending;
    private final int[] lengths;

    /**
     * @param columns the column of each character below 128
     * @param width columns in a row
     * @param next the row to enter, as an offset; its complement where keywords end in it
     * @param ending row → the keywords that end in it
     * @param lengths of the keywords
     */
    Prefilter(byte[] columns, int width, int[] next, int[][] ending, int[] lengths) {
        this.columns = columns;
        this.width = width;
        this.next = next;
        this.ending = ending;
        this.lengths = lengths;
    }

    static Prefilter of(List<String> keywords) {
        return new PrefilterBuilder(keywords).build();
    }

    void scan(String text, Hits hits) {
        int row = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            int entered = next[row + (c < 128 ? columns[c] : 0)];
            if (entered < 0) {
                row = ~entered;
                for (int keyword : ending[row / width]) {
                    hits.hit(keyword, i + 1 - lengths[keyword], i + 1);
                }
            } else {
                row = entered;
            }
        }
    }
}
