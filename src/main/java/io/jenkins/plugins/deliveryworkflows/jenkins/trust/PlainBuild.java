package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.model.AbstractBuild;
import hudson.model.Run;
import hudson.scm.SCM;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jenkins.scm.api.SCMFileSystem;
import jenkins.scm.api.SCMRevision;
import org.jenkinsci.plugins.workflow.cps.CpsScmFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;

/** The sources of a build whose job stands for no branch: a Freestyle project, a Pipeline. */
final class PlainBuild {

    private PlainBuild() {}

    static BuiltSource read(Run<?, ?> run) {
        Optional<SCM> scm = repository(run);
        String commit =
                scm.map(repository -> RecordedCommit.of(run, repository))
                        .filter(found -> !found.isEmpty())
                        .orElseGet(() -> RecordedCommit.of(run));
        Set<Distrust> distrust = EnumSet.noneOf(Distrust.class);
        return new BuiltSource(commit, "", control(run, scm, commit), distrust);
    }

    private static ControlRevision control(Run<?, ?> run, Optional<SCM> scm, String commit) {
        if (scm.isEmpty()) {
            return ControlRevision.none("the build has no single repository that Jenkins knows");
        }
        if (commit.isEmpty()) {
            return ControlRevision.none("Jenkins recorded no single commit for the build");
        }
        Optional<SCMRevision> revision = RecordedCommit.revision(run, scm.get(), commit);
        return revision.isEmpty()
                ? ControlRevision.none("the repository can't be read without a workspace")
                : new ControlRevision(
                        revision.get().getHead().getName(),
                        commit,
                        "the commit that Jenkins built",
                        // The build's parameters may choose the branch to fetch, not the commit.
                        () -> SCMFileSystem.of(run.getParent(), scm.get(), revision.get(), run));
    }

    /** The one repository that a build is about. */
    private static Optional<SCM> repository(Run<?, ?> run) {
        Map<String, SCM> repositories =
                repositories(run).stream()
                        .collect(
                                Collectors.toMap(
                                        SCM::getKey, Function.identity(), (first, same) -> first));
        if (repositories.size() == 1) {
            return repositories.values().stream().findFirst();
        }
        // A Pipeline may fetch libraries and more: the repository of its script is the one.
        return script(run).map(scm -> repositories.get(scm.getKey()));
    }

    private static Collection<? extends SCM> repositories(Run<?, ?> run) {
        if (run instanceof WorkflowRun pipeline) {
            return pipeline.getSCMs();
        }
        return run instanceof AbstractBuild<?, ?> build
                ? List.of(build.getProject().getScm())
                : List.of();
    }

    private static Optional<SCM> script(Run<?, ?> run) {
        return run instanceof WorkflowRun pipeline
                        && pipeline.getParent().getDefinition()
                                instanceof CpsScmFlowDefinition definition
                ? Optional.ofNullable(definition.getScm())
                : Optional.empty();
    }
}
