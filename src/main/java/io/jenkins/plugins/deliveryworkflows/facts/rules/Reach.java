package io.jenkins.plugins.deliveryworkflows.facts.rules;

/**
 * How far around a keyword a pattern sees.
 *
 * @param characters before and after the keyword
 * @param withinLine whether it ends at the ends of the keyword's line
 */
record Reach(int characters, boolean withinLine) {

    /** The keyword's line; of a minified one the part around the keyword. */
    static final Reach LINE = new Reach(1000, true);

    /** Everything. */
    static final Reach FILE = new Reach(Integer.MAX_VALUE / 4, false);
}
