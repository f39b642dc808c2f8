package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.util.List;

/**
 * A commit as history has it.
 *
 * @param id 40 hexadecimal digits
 * @param parents their ids; none for the first commit, several for a merge
 * @param authorEmail empty where the commit doesn't say it
 * @param message with {@code \n}; the middle of a very long one is left out
 * @param paths that it changes and that were asked for, sorted; of a merge those alone that are as
 *     in none of its parents
 * @param changesAnything whether it changes any path, asked for or not
 */
public record LoggedCommit(
        String id,
        List<String> parents,
        String authorEmail,
        String message,
        List<String> paths,
        boolean changesAnything) {

    public LoggedCommit {
        parents = List.copyOf(parents);
        paths = List.copyOf(paths);
    }

    public boolean isMerge() {
        return parents.size() > 1;
    }
}
