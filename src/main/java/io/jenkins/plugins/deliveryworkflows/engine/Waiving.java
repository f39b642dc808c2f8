package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.criteria.waiver.DecidedWaiver;
import io.jenkins.plugins.deliveryworkflows.criteria.waiver.WaiverDecisions;
import io.jenkins.plugins.deliveryworkflows.criteria.waiver.WaiverScope;
import io.jenkins.plugins.deliveryworkflows.policy.Waivers;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Waiver;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets waived criteria pass, and tells of every waiver whether it held and why. */
final class Waiving {

    private final WaiverDecisions decisions;

    private Waiving(WaiverDecisions decisions) {
        this.decisions = decisions;
    }

    /** Decides the trust revision's waivers for one judgement. */
    static Waiving of(
            Workflow workflow, Map<String, String> inputs, Snapshot snapshot, Instant now) {
        if (snapshot.trusted().rules().waivers().entries().isEmpty()) {
            return new Waiving(WaiverDecisions.NONE);
        }
        WaiverScope scope =
                new WaiverScope(
                        workflow.id(),
                        workflow.exitCriteria().stream().map(ExitCriterion::id).toList(),
                        inputs.getOrDefault("feature", ""),
                        LocalDate.ofInstant(now, ZoneOffset.UTC),
                        authors(snapshot));
        return new Waiving(WaiverDecisions.of(snapshot.trusted().rules(), scope));
    }

    WaiverDecisions decisions() {
        return decisions;
    }

    /** The criterion, waived where it isn't met and a waiver covers it. */
    JudgedCriterion apply(JudgedCriterion judged) {
        Optional<DecidedWaiver> waiver = decisions.covering(judged.id());
        return judged.status() == Status.NOT_MET && waiver.isPresent()
                ? judged.waivedBy(reported(waiver.get(), true, held(waiver.get())))
                : judged;
    }

    /** Every waiver, in the file's order. */
    List<Waiver> report(List<JudgedCriterion> criteria) {
        return decisions.all().stream().map(decided -> report(decided, criteria)).toList();
    }

    private static Waiver report(DecidedWaiver decided, List<JudgedCriterion> criteria) {
        if (!decided.holds()) {
            return reported(decided, false, String.join("; ", decided.refusals()));
        }
        boolean needed =
                !decided.coversCriterion()
                        || criteria.stream()
                                .filter(one -> one.id().equals(decided.waiver().criterion()))
                                .anyMatch(one -> one.status() == Status.WAIVED);
        return needed
                ? reported(decided, true, held(decided))
                : reported(decided, false, "the criterion passes without it");
    }

    private static String held(DecidedWaiver decided) {
        return "approved by "
                + decided.waiver().approver()
                + ", as the trust revision declares (a file can't authenticate anybody)";
    }

    private static Waiver reported(DecidedWaiver decided, boolean applied, String why) {
        Waivers.Entry waiver = decided.waiver();
        return new Waiver(
                waiver.criterion(),
                waiver.workflow(),
                waiver.feature(),
                waiver.finding(),
                waiver.reason(),
                waiver.approver(),
                waiver.expires(),
                applied,
                why);
    }

    /** Who wrote the commits since the base, where there is a base. */
    private static Optional<Set<String>> authors(Snapshot snapshot) {
        return snapshot.project().changes().base().problem().isPresent()
                ? Optional.empty()
                : Optional.of(
                        snapshot.project().changes().commits().included().stream()
                                .map(Commit::authorEmail)
                                .collect(Collectors.toSet()));
    }
}
