package io.jenkins.plugins.deliveryworkflows.criteria;

import java.util.List;

/**
 * Why a criterion came out as it did.
 *
 * @param code stable, lower case with dashes, for programs: {@code block-differs}
 * @param message one sentence for people
 * @param where the places it is about, the first one first
 */
public record Reason(String code, String message, List<Place> where) {

    /** The code of a criterion or skill that this version doesn't have. */
    public static final String NOT_AVAILABLE = "not-available";

    public Reason {
        where = List.copyOf(where);
    }

    public Reason(String code, String message, Place... where) {
        this(code, message, List.of(where));
    }
}
