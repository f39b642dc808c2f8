package io.jenkins.plugins.deliveryworkflows.analysis.release;

import java.util.List;
import java.util.Optional;

/**
 * One line of release notes.
 *
 * @param scope the part of the system, as the commit names it; empty where it names none
 * @param text what changed, as the commit says it: foreign text
 * @param breaking whether its users have to do something
 * @param pullRequests numbers as {@code #12}, in the order of the commits, without doubles
 * @param commits how many commits say the same
 * @param update what is updated, where that is all there is to say
 */
public record Change(
        ChangeKind kind,
        String scope,
        String text,
        boolean breaking,
        List<String> pullRequests,
        int commits,
        Optional<DependencyUpdate> update) {

    public Change {
        pullRequests = List.copyOf(pullRequests);
    }
}
