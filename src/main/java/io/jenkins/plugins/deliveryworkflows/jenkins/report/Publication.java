package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be published.
 *
 * @param workflow the workflow's id
 * @param inputs by name, as the workflow's definition names them
 * @param onNotReady what a verdict that isn't READY does to the build, the name of a {@link
 *     Policy.Gate}; a stricter policy rules
 * @param id the report's name in the build, empty for one made from the workflow's
 */
public record Publication(
        String workflow, Map<String, String> inputs, String onNotReady, String id) {

    public Publication {
        inputs = new LinkedHashMap<>(inputs);
    }
}
