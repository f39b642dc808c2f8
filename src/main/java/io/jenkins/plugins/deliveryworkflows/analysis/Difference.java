package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;

/**
 * One thing on which two descriptions of the system disagree.
 *
 * @param subject what it is about: {@code GET /items}, a variable, a revision, a table
 * @param source the place that says it; the other description lacks it
 */
public record Difference(Kind kind, String subject, Citation source) {

    /** Which descriptions disagree, and how. */
    public enum Kind {
        /** Code serves it, no contract declares it. */
        ENDPOINT_NOT_DECLARED("endpoint-not-declared"),
        /** A contract declares it, no code serves it. */
        ENDPOINT_NOT_SERVED("endpoint-not-served"),
        /** Nothing of a contract is served here. */
        CONTRACT_NOT_SERVED("contract-not-served"),
        /** Needed somewhere, but not declared for a person to fill. */
        VARIABLE_NOT_DECLARED("variable-not-declared"),
        /** Used with a default everywhere, and not declared for a person to fill. */
        OPTIONAL_VARIABLE_NOT_DECLARED("optional-variable-not-declared"),
        /** Declared for a person to fill, but not used. */
        VARIABLE_NOT_USED("variable-not-used"),
        /** One of several last steps of one history, so that "the newest schema" is ambiguous. */
        SEVERAL_HEADS("several-heads"),
        /** A model without a migration that creates its table. */
        TABLE_NOT_MIGRATED("table-not-migrated"),
        /** A migrated table without a model. */
        TABLE_WITHOUT_MODEL("table-without-model");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The stable name in files. */
        public String id() {
            return id;
        }
    }
}
