package io.jenkins.plugins.deliveryworkflows.analysis.history;

import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CommitLog;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revision;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The sources now against the sources at the base revision. Uncommitted and untracked files count
 * as changed. What costs time is worked out when it is first asked for.
 */
public final class Changes {

    /** The base is HEAD itself, and nothing is uncommitted. */
    public static final String EMPTY_RANGE = "empty-range";

    private final Optional<GitRepository> repository;
    private final Revision base;
    private final SourceSet sources;
    private final Predicate<String> isSource;
    private Map<String, String> before;
    private SortedSet<String> paths;
    private Set<String> now;
    private Commits commits;

    /**
     * @param isSource whether a path is a source, at the base as now
     */
    public Changes(
            Optional<GitRepository> repository,
            Revision base,
            SourceSet sources,
            Predicate<String> isSource) {
        this.repository = repository;
        this.base = base;
        this.sources = sources;
        this.isSource = isSource;
    }

    /** What the sources are compared with. */
    public Revision base() {
        return base;
    }

    /** Whether everything is new, as before a first release. */
    public boolean fromNothing() {
        return base.problem().isEmpty() && base.commit().isEmpty();
    }

    /**
     * Why there is nothing to compare: {@code no-git}, {@code no-base} or {@code empty-range};
     * nothing where there is.
     */
    public Optional<String> problem() {
        if (base.problem().isPresent()) {
            return base.problem();
        }
        boolean atHead =
                base.commit().isPresent()
                        && base.commit().equals(repository.flatMap(GitRepository::head));
        return atHead && !sources.dirty() ? Optional.of(EMPTY_RANGE) : Optional.empty();
    }

    /**
     * Sources that were added, changed or deleted since the base, sorted; none where there is
     * nothing to compare with.
     */
    public synchronized SortedSet<String> paths() {
        if (paths == null) {
            paths = base.problem().isPresent() ? new TreeSet<>() : compared();
        }
        return paths;
    }

    private SortedSet<String> compared() {
        Map<String, String> gone = new HashMap<>(sourcesBefore());
        SortedSet<String> changed = new TreeSet<>();
        for (TreeFile file : sources.files()) {
            if (!(file.mode() + ' ' + file.blobId()).equals(gone.remove(file.path()))) {
                changed.add(file.path());
            }
        }
        changed.addAll(gone.keySet());
        return changed;
    }

    /** Whether a source lies at this path now. */
    public synchronized boolean isThereNow(String path) {
        if (now == null) {
            now = new HashSet<>();
            sources.files().forEach(file -> now.add(file.path()));
        }
        return now.contains(path);
    }

    /** The commits since the base; none where there is nothing to compare with. */
    public synchronized Commits commits() {
        if (commits == null) {
            Optional<String> head = repository.flatMap(GitRepository::head);
            commits =
                    base.problem().isPresent() || head.isEmpty()
                            ? Commits.NONE
                            : Commits.of(
                                    CommitLog.read(
                                            repository.orElseThrow(),
                                            base.commit(),
                                            head.get(),
                                            isSource));
        }
        return commits;
    }

    /** Paths of all sources at the base. */
    public Set<String> pathsBefore() {
        return sourcesBefore().keySet();
    }

    /** Path → mode and object id of the sources at the base. */
    private synchronized Map<String, String> sourcesBefore() {
        if (before == null) {
            before =
                    base.commit()
                            .map(commit -> repository.orElseThrow().blobs(commit))
                            .orElseGet(HashMap::new);
            before.keySet().removeIf(isSource.negate());
        }
        return before;
    }

    /**
     * A file's bytes at the base, any file's; nothing where it wasn't there, isn't a regular file
     * or is larger than {@code limit}.
     */
    public Optional<byte[]> before(String path, int limit) {
        return base.commit().flatMap(commit -> repository.orElseThrow().read(commit, path, limit));
    }
}
