package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.CommittedDocuments;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.analysis.history.FactsBefore;
import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.facts.FactsScanner;
import io.jenkins.plugins.deliveryworkflows.facts.ResultFiles;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collectors;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.workspace.CacheFolder;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;
import io.jenkins.plugins.deliveryworkflows.workspace.git.FileTree;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.LinguistAttributes;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revision;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revisions;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Reads a workspace: its history, its sources and their facts, the rules it is held to. */
final class SnapshotReader {

    /** No document of a pack is larger. */
    static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;

    private final Surroundings surroundings;
    private final PackCatalog packs = PackCatalog.builtIn();

    SnapshotReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What lies in the workspace now. */
    Snapshot read(OpenedWorkspace opened, BaseChoice choice) {
        Workspace workspace = opened.workspace();
        Optional<GitRepository> repository = opened.repository();
        // Listing the tree takes longest and needs nothing of what is read from history meanwhile.
        CompletableFuture<FileTree> listing =
                CompletableFuture.supplyAsync(
                        () -> FileTree.list(workspace, repository, surroundings.cancellation()));
        FactsScanner scanner =
                new FactsScanner(
                        workspace,
                        Collectors.all(),
                        cache(workspace),
                        surroundings.progress(),
                        surroundings.cancellation());
        Revisions revisions = new Revisions(repository, surroundings.changeTarget());
        Revision trust = revisions.trust();
        ControlFiles trusted = trustedControlFiles(repository, trust);
        LinguistAttributes attributes =
                trust.commit()
                        .map(commit -> LinguistAttributes.at(repository.orElseThrow(), commit))
                        .orElseGet(LinguistAttributes::none);
        FileTree tree = result(listing);
        SourceSet sources = sources(tree);
        FactsScanner.Result scan = scanner.scan(sources, attributes);
        Policy policy = trusted.policy();
        Changes changes =
                new Changes(repository, choice.find(revisions, policy), sources, this::isSource);
        Project project =
                new Project(
                        workspace,
                        sources,
                        otherFiles(tree),
                        scan.facts(),
                        CodeOwners.of(workspace, regularFiles(sources)::contains),
                        policy,
                        trusted.services(),
                        Baseline.NONE,
                        changes,
                        new FactsBefore(scan.files(), changes),
                        committed(repository));
        Set<String> untrusted = trusted.differences(controlFiles(workspace, tree));
        return new Snapshot(
                project,
                outputs(tree),
                repository,
                trust,
                trusted,
                untrusted,
                scan.statistics(),
                ReadingNotes.of(
                        repository,
                        trusted,
                        untrusted,
                        scan.statistics(),
                        tree.deleted().stream().filter(this::isSource).toList()));
    }

    private static Set<String> regularFiles(SourceSet sources) {
        return sources.files().stream()
                .filter(TreeFile::isRegular)
                .map(TreeFile::path)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static FileTree result(CompletableFuture<FileTree> listing) {
        try {
            return listing.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static CommittedDocuments committed(Optional<GitRepository> repository) {
        return repository
                .<CommittedDocuments>flatMap(
                        git ->
                                git.head()
                                        .map(
                                                head ->
                                                        (path, content) ->
                                                                isCommitted(
                                                                        git, head, path, content)))
                .orElse(CommittedDocuments.NONE);
    }

    private static boolean isCommitted(
            GitRepository git, String head, String path, byte[] content) {
        return git.read(head, path, LARGEST_DOCUMENT)
                .map(committed -> Arrays.equals(LineEnds.unix(committed), LineEnds.unix(content)))
                .orElse(false);
    }

    private SourceSet sources(FileTree tree) {
        List<TreeFile> files = tree.files().stream().filter(this::isSource).toList();
        boolean dirty =
                files.stream().anyMatch(file -> !file.committed())
                        || tree.deleted().stream().anyMatch(this::isSource);
        return SourceSet.of(files, dirty);
    }

    private Set<String> otherFiles(FileTree tree) {
        return tree.files().stream()
                .filter(TreeFile::isRegular)
                .map(TreeFile::path)
                .filter(path -> packs.isOutput(path) || ControlFiles.isControlFile(path))
                .collect(java.util.stream.Collectors.toSet());
    }

    private Set<String> outputs(FileTree tree) {
        return tree.files().stream()
                .filter(TreeFile::isRegular)
                .map(TreeFile::path)
                .filter(packs::isOutput)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private boolean isSource(TreeFile file) {
        return isSource(file.path()) && (file.tracked() || !ResultFiles.matches(file.path()));
    }

    private boolean isSource(String path) {
        return !packs.isOutput(path) && !ControlFiles.isControlFile(path);
    }

    private static ControlFiles controlFiles(Workspace workspace, FileTree tree) {
        Map<String, byte[]> contents = new TreeMap<>();
        for (TreeFile file : tree.files()) {
            if (file.isRegular() && ControlFiles.isControlFile(file.path())) {
                workspace
                        .read(file.path(), ControlFiles.LARGEST)
                        .ifPresent(bytes -> contents.put(file.path(), bytes));
            }
        }
        return new ControlFiles(contents);
    }

    /** A folder without a commit has nothing to trust: the built-in rules hold. */
    private static ControlFiles trustedControlFiles(
            Optional<GitRepository> repository, Revision trust) {
        Map<String, byte[]> contents = new TreeMap<>();
        trust.commit()
                .ifPresent(
                        commit -> {
                            GitRepository git = repository.orElseThrow();
                            for (String path : git.paths(commit, ControlFiles::isControlFile)) {
                                git.read(commit, path, ControlFiles.LARGEST)
                                        .ifPresent(bytes -> contents.put(path, bytes));
                            }
                        });
        return new ControlFiles(contents);
    }

    private CacheFolder cache(Workspace workspace) {
        return surroundings
                .cacheFolder()
                .map(folder -> CacheFolder.at(folder, workspace))
                .orElseGet(CacheFolder::none);
    }
}
