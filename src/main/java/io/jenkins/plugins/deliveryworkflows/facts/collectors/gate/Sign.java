package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

/**
 * What one place says of one tool.
 *
 * @param symbol for the citation
 * @param line 1-based
 */
record Sign(Tool tool, Strength strength, String symbol, int line) {

    /** How sure a place is that the tool is in use; the surest comes first. */
    enum Strength {
        /** A file of the tool's own, or a section of a manifest that sets it up. */
        CONFIGURED,
        /** A plugin or a package that a build pulls in. */
        PULLED_IN,
        /** A hook or a pipeline that calls it. */
        CALLED
    }

    static Sign configured(Tool tool, String symbol, int line) {
        return new Sign(tool, Strength.CONFIGURED, symbol, line);
    }
}
