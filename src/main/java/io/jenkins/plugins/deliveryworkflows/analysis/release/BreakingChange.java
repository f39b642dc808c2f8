package io.jenkins.plugins.deliveryworkflows.analysis.release;

import java.util.List;

/**
 * A change after which users have to do something.
 *
 * @param id {@code BC-} and hexadecimal digits that depend on the text alone, so that a rebase or a
 *     squash keeps it
 * @param scope the part of the system, as the commit names it; empty where it names none
 * @param text as the commit says it: foreign text
 * @param pullRequests numbers as {@code #12}, without doubles
 */
public record BreakingChange(String id, String scope, String text, List<String> pullRequests) {

    public BreakingChange {
        pullRequests = List.copyOf(pullRequests);
    }
}
