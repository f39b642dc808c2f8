package io.jenkins.plugins.deliveryworkflows.engine.gate;

import com.google.re2j.Pattern;
import io.jenkins.plugins.deliveryworkflows.engine.TrustedFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.ReleaseTags;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether a report's verdict holds for a commit. A report without a signature says only
 * what its file says, so the answer is advice.
 */
public final class Gate {

    private final Report report;
    private final Optional<GitRepository> repository;
    private final List<GateReason> reasons = new ArrayList<>();

    private Gate(Report report, Optional<GitRepository> repository) {
        this.report = report;
        this.repository = repository;
    }

    /**
     * @param repository nothing without a checkout: then the report's commit alone decides
     * @param revision the commit that is asked about; nothing for HEAD, without a checkout for the
     *     one that the report names
     * @throws BadInputException if the revision names no commit
     */
    public static GateDecision decide(
            Report report, Optional<GitRepository> repository, Optional<String> revision) {
        Gate gate = new Gate(report, repository);
        String commit = gate.commit(revision);
        gate.verdict();
        gate.base();
        gate.clock();
        gate.binding(commit);
        return new GateDecision(commit, gate.reasons);
    }

    private String commit(Optional<String> revision) {
        Optional<String> found =
                repository.flatMap(git -> revision.map(git::commit).orElseGet(git::head));
        if (found.isPresent()) {
            return found.get();
        }
        String named = revision.orElse(report.source().commit());
        if (revision.isPresent() && !isFullId(named)) {
            throw new BadInputException(
                    "'" + named + "' names no commit here",
                    "--commit",
                    "Fetch it, name another, or give its full id");
        }
        return named;
    }

    private void verdict() {
        if (!report.ready()) {
            refuse(GateReason.NOT_READY, "the verdict of the report is " + report.verdict());
        }
        Set<String> judged =
                report.criteria().stream().map(JudgedCriterion::id).collect(Collectors.toSet());
        List<String> missing =
                WorkflowCatalog.builtIn().workflows().stream()
                        .filter(workflow -> workflow.id().equals(report.workflow().id()))
                        .flatMap(workflow -> workflow.exitCriteria().stream())
                        .map(ExitCriterion::id)
                        .filter(id -> !judged.contains(id))
                        .toList();
        if (!missing.isEmpty()) {
            refuse(
                    GateReason.CRITERIA_MISSING,
                    "the report doesn't judge " + String.join(", ", missing));
        }
        if (report.source().dirty()) {
            refuse(
                    GateReason.DIRTY_SOURCES,
                    "the sources that were judged were committed nowhere: commit them and judge"
                            + " again");
        }
    }

    /** Compared with a base of their choice, people would compare with what suits them. */
    private void base() {
        String given = report.inputs().getOrDefault("base", "").strip();
        if (!given.isEmpty() && !isReleaseTag(given)) {
            refuse(
                    GateReason.NARROWED_BASE,
                    "the base was given by hand and is no earlier release's tag: judge again"
                            + " without --base");
        }
    }

    /** By a time of their choice, people would bring waivers back that have expired. */
    private void clock() {
        if (!report.inputs().getOrDefault("clock", "").isBlank()) {
            refuse(
                    GateReason.GIVEN_CLOCK,
                    "the time was given by hand: judge again without --clock");
        }
    }

    private boolean isReleaseTag(String tag) {
        String release = report.inputs().getOrDefault("release", "");
        boolean earlier = ReleaseTags.isOther(tag, release, releaseTags());
        return earlier
                && repository
                        .map(git -> report.source().base().commit().equals(git.tags().get(tag)))
                        .orElse(true);
    }

    private Pattern releaseTags() {
        Optional<String> trust =
                Optional.of(report.source().trust().commit())
                        .filter(id -> !id.isEmpty())
                        .flatMap(id -> repository.flatMap(git -> git.commit(id)));
        return trust.map(commit -> TrustedFiles.at(repository.orElseThrow(), commit))
                .map(files -> files.rules().policy())
                .orElse(Policy.DEFAULT)
                .releaseTags();
    }

    private void binding(String commit) {
        Optional<GitRepository> holding =
                repository.filter(git -> !commit.isEmpty() && git.commit(commit).isPresent());
        if (holding.isPresent()) {
            reasons.addAll(Staleness.of(report, holding.get(), commit));
        } else if (commit.isEmpty() || !commit.equals(report.source().commit())) {
            refuse(GateReason.STALE, unbound(commit));
        }
    }

    private String unbound(String commit) {
        return commit.isEmpty()
                ? "the report names no commit"
                : "the report is about another commit, and without "
                        + Staleness.shortened(commit)
                        + " here nothing else can be compared";
    }

    private static boolean isFullId(String text) {
        return (text.length() == 40 || text.length() == 64)
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 'g');
    }

    private void refuse(String code, String message) {
        reasons.add(new GateReason(code, message));
    }
}
