package io.jenkins.plugins.deliveryworkflows.criteria;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A criterion told to the person who has to meet it.
 *
 * @param metOnlyIf what must be true, in full sentences
 * @param howTo how to get there, with the command to type
 * @param codes each reason code that can come out, with its meaning, in the order of the checks
 */
public record Explanation(String metOnlyIf, String howTo, Map<String, String> codes) {

    public Explanation {
        codes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }
}
