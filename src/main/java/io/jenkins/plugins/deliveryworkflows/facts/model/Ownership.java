package io.jenkins.plugins.deliveryworkflows.facts.model;

import java.util.List;

/**
 * One rule of who owns what.
 *
 * @param pattern as CODEOWNERS writes it
 * @param owners as CODEOWNERS writes them, in order
 */
public record Ownership(String pattern, List<String> owners, Citation source) {

    public Ownership {
        owners = List.copyOf(owners);
    }
}
