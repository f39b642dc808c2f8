package io.jenkins.plugins.deliveryworkflows.analysis.history;

import java.util.List;

/**
 * A commit that changes sources. All of it is foreign text.
 *
 * @param subject one line that says what changed; of a merged pull request its title; never empty
 * @param body what follows it, empty where nothing does
 * @param authorEmail empty where the commit doesn't say it
 * @param pullRequest {@code #12} or {@code !12}, empty where the commit came without one
 * @param paths of the sources that it changes, sorted
 * @param id 40 hexadecimal digits, for reports only: a document that names it changes with every
 *     rebase
 */
public record Commit(
        String subject,
        String body,
        String authorEmail,
        String pullRequest,
        List<String> paths,
        String id) {

    public Commit {
        paths = List.copyOf(paths);
    }
}
