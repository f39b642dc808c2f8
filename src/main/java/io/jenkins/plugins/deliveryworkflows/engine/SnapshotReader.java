package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.CommittedDocuments;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.analysis.history.FactsBefore;
import io.jenkins.plugins.deliveryworkflows.facts.FactsScanner;
import io.jenkins.plugins.deliveryworkflows.facts.ResultFiles;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collectors;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleCatalog;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.RuleChange;
import io.jenkins.plugins.deliveryworkflows.policy.RuleChanges;
import io.jenkins.plugins.deliveryworkflows.policy.Rules;
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
        // So does reading the rules, which every scan needs.
        CompletableFuture.runAsync(RuleCatalog::builtIn);
        FactsScanner scanner =
                new FactsScanner(
                        workspace,
                        Collectors.all(),
                        cache(workspace),
                        surroundings.progress(),
                        surroundings.cancellation());
        Revisions revisions = new Revisions(repository, surroundings.changeTarget());
        TrustedFiles trusted =
                surroundings
                        .trust()
                        .map(GivenTrust::read)
                        .orElseGet(() -> TrustedFiles.read(repository, revisions.trust()));
        LinguistAttributes attributes =
                repository
                        .flatMap(git -> trusted.trust().commit().flatMap(git::commit))
                        .map(commit -> LinguistAttributes.at(repository.orElseThrow(), commit))
                        .orElseGet(LinguistAttributes::none);
        FileTree tree = result(listing);
        SourceSet sources = sources(tree);
        FactsScanner.Result scan = scanner.scan(sources, attributes);
        Rules rules = trusted.rules();
        Revision base = choice.find(revisions, rules.policy());
        Changes changes = new Changes(repository, base, sources, SourcePaths::isSource);
        Project project =
                new Project(
                        workspace,
                        sources,
                        otherFiles(tree),
                        scan.facts(),
                        CodeOwners.of(workspace, regularFiles(sources)::contains),
                        rules,
                        changes,
                        new FactsBefore(scan.files(), changes),
                        committed(repository));
        List<RuleChange> attempts =
                RuleChanges.between(trusted.files(), controlFiles(workspace, tree));
        return new Snapshot(
                project,
                outputs(tree),
                repository,
                trusted,
                attempts,
                scan.statistics(),
                ReadingNotes.of(
                        repository,
                        attempts,
                        scan.statistics(),
                        tree.deleted().stream().filter(SourcePaths::isSource).toList()));
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
        List<TreeFile> files = tree.files().stream().filter(SnapshotReader::isSource).toList();
        boolean dirty =
                files.stream().anyMatch(file -> !file.committed())
                        || tree.deleted().stream().anyMatch(SourcePaths::isSource);
        return SourceSet.of(files, dirty);
    }

    private static Set<String> otherFiles(FileTree tree) {
        return tree.files().stream()
                .filter(TreeFile::isRegular)
                .map(TreeFile::path)
                .filter(path -> !SourcePaths.isSource(path))
                .collect(java.util.stream.Collectors.toSet());
    }

    private Set<String> outputs(FileTree tree) {
        return tree.files().stream()
                .filter(TreeFile::isRegular)
                .map(TreeFile::path)
                .filter(SourcePaths::isOutput)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private static boolean isSource(TreeFile file) {
        return SourcePaths.isSource(file.path())
                && (file.tracked() || !ResultFiles.matches(file.path()));
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

    private CacheFolder cache(Workspace workspace) {
        return surroundings
                .cache()
                .map(place -> CacheFolder.at(place, workspace))
                .orElseGet(CacheFolder::none);
    }
}
