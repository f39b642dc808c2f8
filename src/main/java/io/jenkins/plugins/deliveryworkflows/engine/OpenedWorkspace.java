package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.WriteGuard;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.ReleaseProposal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A workspace and the repository it belongs to.
 *
 * @param repository nothing for a plain folder
 */
public record OpenedWorkspace(Workspace workspace, Optional<GitRepository> repository)
        implements AutoCloseable {

    private static final int SHOWN_TAGS = 5;

    /**
     * Opens a folder; one inside a repository's working tree stands for the repository's top
     * folder.
     */
    public static OpenedWorkspace open(Path folder) {
        return open(folder, Optional.empty());
    }

    /**
     * The same below a ceiling: a repository at it or above is somebody else's, and the folder
     * stands for itself.
     *
     * @param ceiling nothing for none
     */
    static OpenedWorkspace open(Path folder, Optional<Path> ceiling) {
        Workspace workspace = Workspace.open(folder);
        Optional<GitRepository> repository = GitRepository.open(workspace.root());
        if (repository.isPresent()
                && ceiling.isPresent()
                && !isBelow(ceiling.get(), workspace.root(), repository.get().workTree())) {
            repository.get().close();
            repository = Optional.empty();
        }
        Workspace top = repository.map(git -> Workspace.open(git.workTree())).orElse(workspace);
        return new OpenedWorkspace(top, repository);
    }

    private static boolean isBelow(Path ceiling, Path folder, Path workTree) {
        try {
            Path real = ceiling.toRealPath();
            Path top = workTree.toRealPath();
            return top.equals(folder)
                    || folder.startsWith(real) && top.startsWith(real) && !top.equals(real);
        } catch (IOException e) {
            return false;
        }
    }

    /** The same, whose files are replaced only where the guard lets them be. */
    OpenedWorkspace guardedBy(WriteGuard guard) {
        return new OpenedWorkspace(workspace.guardedBy(guard), repository);
    }

    /** A name that would do for the next release, by the built-in rule for release tags. */
    public Optional<String> proposedRelease() {
        return repository.flatMap(git -> ReleaseProposal.of(git, Policy.DEFAULT.releaseTags()));
    }

    /** What is wrong with a base that was given; nothing where it names a commit. */
    Optional<Fault> unknownBase(String base, InputDialect dialect) {
        return repository
                .filter(git -> !base.isBlank() && git.commit(base).isEmpty())
                .map(
                        git ->
                                new Fault(
                                        "no commit '" + base + "' is here",
                                        dialect.name("base"),
                                        "Fetch it (git fetch --tags --unshallow), or name another: "
                                                + someTags(git)));
    }

    private static String someTags(GitRepository git) {
        List<String> tags = List.copyOf(git.tags().keySet());
        List<String> last = tags.subList(Math.max(0, tags.size() - SHOWN_TAGS), tags.size());
        return last.isEmpty() ? "there are no tags" : String.join(", ", last);
    }

    @Override
    public void close() {
        repository.ifPresent(GitRepository::close);
    }
}
