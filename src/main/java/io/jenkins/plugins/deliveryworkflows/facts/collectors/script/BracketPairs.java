package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.Arrays;

/** Finds which brackets of a text belong together, in one pass for all of them. */
final class BracketPairs {

    private BracketPairs() {}

    /**
     * For each bracket the offset of its partner; for everything else -1. The kinds of brackets
     * aren't compared.
     *
     * @param blank code without comments and strings
     */
    static int[] in(String blank) {
        int[] partners = new int[blank.length()];
        Arrays.fill(partners, -1);
        int[] open = new int[blank.length()];
        int depth = 0;
        for (int i = 0; i < blank.length(); i++) {
            char c = blank.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                open[depth++] = i;
            } else if ((c == ')' || c == ']' || c == '}') && depth > 0) {
                depth--;
                partners[i] = open[depth];
                partners[open[depth]] = i;
            }
        }
        return partners;
    }
}
