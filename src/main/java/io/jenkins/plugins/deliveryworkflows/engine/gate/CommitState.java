package io.jenkins.plugins.deliveryworkflows.engine.gate;

import io.jenkins.plugins.deliveryworkflows.engine.SourcePaths;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The files of a commit, read from its tree: no checkout is needed. */
final class CommitState {

    /** Path → mode and object id. */
    private final Map<String, String> files;

    private CommitState(Map<String, String> files) {
        this.files = files;
    }

    static CommitState at(GitRepository git, String commit) {
        return new CommitState(new TreeMap<>(git.blobs(commit)));
    }

    /** The digest that a clean checkout of this commit has. */
    String sourceDigest() {
        List<TreeFile> sources = new ArrayList<>();
        files.forEach(
                (path, modeAndId) -> {
                    if (SourcePaths.isSource(path)) {
                        int space = modeAndId.indexOf(' ');
                        String mode = modeAndId.substring(0, space);
                        String id = modeAndId.substring(space + 1);
                        sources.add(new TreeFile(path, mode, id, 0, true, true));
                    }
                });
        return SourceSet.of(sources, false).digest();
    }

    SortedSet<String> changedSources(CommitState other) {
        return changed(other, SourcePaths::isSource);
    }

    SortedSet<String> changedControlFiles(CommitState other) {
        return changed(other, ControlFiles::isControlFile);
    }

    private SortedSet<String> changed(CommitState other, Predicate<String> wanted) {
        SortedSet<String> paths = new TreeSet<>(files.keySet());
        paths.addAll(other.files.keySet());
        paths.removeIf(
                path ->
                        !wanted.test(path)
                                || Objects.equals(files.get(path), other.files.get(path)));
        return paths;
    }
}
