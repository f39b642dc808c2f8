package io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A licence, or several that hold together or are a choice. */
public sealed interface SpdxExpression {

    /**
     * Reads an expression such as {@code (MIT OR Apache-2.0) AND BSD-3-Clause}; nothing where it
     * isn't one, or names a licence that SPDX doesn't know.
     */
    static Optional<SpdxExpression> parse(String written) {
        return SpdxParser.parse(written);
    }

    /**
     * One licence.
     *
     * @param id as SPDX writes it, with {@code +} where later versions will do
     * @param exception what the licence waives, empty where it waives nothing
     */
    record One(String id, String exception) implements SpdxExpression {

        /** Whether it is no more than an identifier of SPDX's list. */
        public boolean isListed() {
            return exception.isEmpty() && SpdxIds.find(id).isPresent();
        }

        @Override
        public String toString() {
            return exception.isEmpty() ? id : id + " WITH " + exception;
        }
    }

    /** All of these hold. */
    record All(List<SpdxExpression> parts) implements SpdxExpression {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream()
                    .map(part -> part instanceof Choice ? "(" + part + ")" : part.toString())
                    .collect(Collectors.joining(" AND "));
        }
    }

    /** A user may choose one of these. */
    record Choice(List<SpdxExpression> parts) implements SpdxExpression {
        public Choice {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Object::toString).collect(Collectors.joining(" OR "));
        }
    }
}
