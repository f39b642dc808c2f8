package io.jenkins.plugins.deliveryworkflows.facts.rules;

/**
 * How far around a keyword a pattern sees.
 *
 * @param before characters before the keyword
 * @param after characters after the keyword
 * @param withinLine whether it ends at the ends of the keyword's line
 */
record Reach(int before, int after, boolean withinLine) {

    /** The keyword's line; of a minified one the part around the keyword. */
    static final Reach LINE = new Reach(1000, 1000, true);

    /** From a keyword that a name ends with to the end of the line. */
    static final Reach NAME = new Reach(0, 300, true);

    /** Everything. */
    static final Reach FILE = around(Integer.MAX_VALUE / 4);

    static Reach around(int characters) {
        return new Reach(characters, characters, false);
    }
}
