package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.ReleaseProposal;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A workspace and the repository it belongs to.
 *
 * @param repository nothing for a plain folder
 */
public record OpenedWorkspace(Workspace workspace, Optional<GitRepository> repository)
        implements AutoCloseable {

    /**
     * Opens a folder; one inside a repository's working tree stands for the repository's top
     * folder.
     */
    public static OpenedWorkspace open(Path folder) {
        Workspace workspace = Workspace.open(folder);
        Optional<GitRepository> repository = GitRepository.open(workspace.root());
        return new OpenedWorkspace(
                repository.map(git -> Workspace.open(git.workTree())).orElse(workspace),
                repository);
    }

    /** A name that would do for the next release, by the built-in rule for release tags. */
    public Optional<String> proposedRelease() {
        return repository.flatMap(git -> ReleaseProposal.of(git, Policy.DEFAULT.releaseTags()));
    }

    @Override
    public void close() {
        repository.ifPresent(GitRepository::close);
    }
}
