package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.engine.gate.Gate;
import io.jenkins.plugins.deliveryworkflows.engine.gate.GateReason;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.Distrust;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Waiver;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Weighs one report against a question. */
final class GateCheck {

    private static final int MOST_REASONS = 3;

    private final GateQuestion question;
    private final FoundReport found;
    private final Report report;
    private final List<String> refusals = new ArrayList<>();

    private GateCheck(GateQuestion question, FoundReport found, Report report) {
        this.question = question;
        this.found = found;
        this.report = report;
    }

    /** Why the report doesn't let pass, one line each; none where it does. */
    static List<String> refusals(
            GateQuestion question, FoundReport found, Report report, long now) {
        GateCheck check = new GateCheck(question, found, report);
        check.criteria();
        check.rules();
        check.sources();
        check.inputs();
        check.waivers(now);
        check.trust();
        check.age(now);
        return check.refusals;
    }

    private void criteria() {
        for (JudgedCriterion criterion : report.criteria()) {
            if (criterion.status() == Status.NOT_MET) {
                refusals.add(line(criterion.id() + ": " + reasons(criterion.reasons())));
            }
        }
    }

    private static String reasons(List<Reason> reasons) {
        String first =
                reasons.stream()
                        .limit(MOST_REASONS)
                        .map(Reason::message)
                        .collect(Collectors.joining("; "));
        int more = reasons.size() - MOST_REASONS;
        return more > 0 ? first + "; " + Messages.more(more) : first;
    }

    private void rules() {
        for (GateReason reason :
                Gate.decide(report, Optional.empty(), Optional.empty()).reasons()) {
            boolean told = reason.code().equals(GateReason.NOT_READY) && !refusals.isEmpty();
            if (!told) {
                refusals.add(line(reason.message()));
            }
        }
    }

    private void sources() {
        String recorded = found.summary().getCommit();
        if (!recorded.isEmpty() && !recorded.equals(question.commit())) {
            refusals.add(
                    Messages.otherSources(GateQuestion.shortened(recorded), question.subject()));
        } else if (!Pin.of(question).holds(found.summary()) && !recorded.isEmpty()) {
            refusals.add(Messages.otherDigest(GateQuestion.shortened(question.sourceDigest())));
        }
        String base = report.inputs().getOrDefault("base", "").strip();
        if (!base.isEmpty()) {
            refusals.add(line(Messages.otherBase(base)));
        }
    }

    /** By the controller's clock: what held when it was judged may have ended since. */
    private void waivers(long now) {
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(now), ZoneOffset.UTC);
        report.waivers().stream()
                .filter(Waiver::applied)
                .filter(waiver -> !holds(waiver, today))
                .forEach(
                        waiver ->
                                refusals.add(
                                        line(
                                                Messages.expiredWaiver(
                                                        waiver.criterion(), waiver.expires()))));
    }

    private static boolean holds(Waiver waiver, LocalDate today) {
        try {
            return !LocalDate.parse(waiver.expires()).isBefore(today);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void inputs() {
        question.inputs()
                .forEach(
                        (name, wanted) -> {
                            String is = report.inputs().getOrDefault(name, "");
                            if (!is.equals(wanted)) {
                                refusals.add(line(Messages.otherInput(name, is, wanted)));
                            }
                        });
    }

    private void trust() {
        Set<String> codes = new TreeSet<>(found.summary().getDistrustCodes());
        String recorded = found.summary().getCommit();
        if (recorded.isEmpty()) {
            codes.add(Distrust.UNKNOWN_COMMIT.code());
        } else if (!recorded.equals(report.source().commit())) {
            codes.add(Distrust.OTHER_COMMIT.code());
        }
        if (question.allowChangeRequests()) {
            codes.remove(Distrust.CHANGE_REQUEST.code());
        }
        codes.forEach(code -> refusals.add(Distrust.sentence(code)));
    }

    private void age(long now) {
        question.maximumAge()
                .ifPresent(
                        most -> {
                            Duration age = Duration.ofMillis(now - found.judgedAt(now));
                            if (age.compareTo(most.duration()) > 0) {
                                refusals.add(Messages.tooOld(ElapsedTime.of(age), most.text()));
                            }
                        });
    }

    private static String line(String text) {
        return VisibleText.line(SecretMask.of(text));
    }
}
