package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.analysis.history.FactsBefore;
import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.facts.FactsScanner;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collectors;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.policy.Rules;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import io.jenkins.plugins.deliveryworkflows.policy.Waivers;
import io.jenkins.plugins.deliveryworkflows.workspace.CacheFolder;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;
import io.jenkins.plugins.deliveryworkflows.workspace.git.FileTree;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.LinguistAttributes;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revisions;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A project as it is read from a folder, with the collectors of the product. */
public final class ScannedProject {

    private ScannedProject() {}

    /** Compared with what a release before {@code release} was. */
    public static Project of(Path folder, Optional<GitRepository> repository, String release) {
        return of(folder, repository, release, Services.NONE, Baseline.NONE);
    }

    public static Project of(
            Path folder,
            Optional<GitRepository> repository,
            String release,
            Services services,
            Baseline baseline) {
        Workspace workspace = Workspace.open(folder);
        Cancellation cancellation = new Cancellation();
        FileTree tree = FileTree.list(workspace, repository, cancellation);
        List<TreeFile> files = tree.files().stream().filter(file -> isSource(file.path())).toList();
        SourceSet sources = SourceSet.of(files, files.stream().anyMatch(file -> !file.committed()));
        FactsScanner.Result scan =
                new FactsScanner(
                                workspace,
                                Collectors.all(),
                                CacheFolder.none(),
                                Progress.SILENT,
                                cancellation)
                        .scan(sources, LinguistAttributes.none());
        Changes changes =
                new Changes(
                        repository,
                        new Revisions(repository, Optional.empty())
                                .releaseBase(release, Policy.DEFAULT.releaseTags()),
                        sources,
                        ScannedProject::isSource);
        return new Project(
                workspace,
                sources,
                outputs(tree),
                scan.facts(),
                CodeOwners.of(workspace, workspace::exists),
                new Rules(Policy.DEFAULT, Waivers.NONE, services, baseline),
                changes,
                new FactsBefore(scan.files(), changes),
                CommittedDocuments.NONE);
    }

    private static boolean isSource(String path) {
        return !PackCatalog.builtIn().isOutput(path) && !ControlFiles.isControlFile(path);
    }

    private static Set<String> outputs(FileTree tree) {
        return tree.files().stream()
                .map(TreeFile::path)
                .filter(PackCatalog.builtIn()::isOutput)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
