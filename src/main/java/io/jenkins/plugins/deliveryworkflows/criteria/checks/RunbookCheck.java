package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.PeoplesPart;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.RunbookFault;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.RunbookReview;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbooks;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.ServiceChange;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.render.runbook.RunbookDocuments;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every service has a complete runbook that says what the sources say now, and of which people have
 * looked after their part where the service changed.
 */
final class RunbookCheck {

    static final String NOT_REVIEWED = "runbook-not-reviewed";

    private static final int MOST_FAULTS = 20;
    private static final int MOST_CHANGES = 3;

    private final Project project;
    private final String release;
    private final Decision decision;
    private final Runbooks runbooks;
    private final Map<Runbook, ManagedDocument> stored = new LinkedHashMap<>();

    private RunbookCheck(CriterionContext context, Decision decision) {
        this.project = context.project();
        this.release = context.inputs().getOrDefault("release", "");
        this.decision = decision;
        this.runbooks = Runbooks.of(project);
    }

    /** Adds why the runbooks don't hold, with what to do about it, or what they rest on. */
    static void judge(CriterionContext context, Decision decision) {
        new RunbookCheck(context, decision).judge();
    }

    /** What can come out, for {@code explain}. */
    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(RunbookFault.Kind.SECTION_MISSING.code(), "a runbook lacks one of its sections");
        codes.put(RunbookFault.Kind.SECTION_EMPTY.code(), "a section of a runbook says nothing");
        codes.put(RunbookFault.Kind.OPEN_MARKER.code(), "a question in a runbook isn't answered");
        codes.put(
                RunbookFault.Kind.NO_ROLLBACK.code(),
                "no person has written how the service goes back to its last good version");
        codes.put(
                RunbookFault.Kind.COPIED_ROLLBACK.code(),
                "a rollback is that of another service, whose name is still in it");
        codes.put(
                RunbookFault.Kind.UNKNOWN_NAME.code(),
                "a runbook names a file, command or endpoint that the repository lacks");
        codes.put(
                NOT_REVIEWED,
                "the service changed since the base, and nobody has looked after its runbook");
        return codes;
    }

    private void judge() {
        if (runbooks.all().isEmpty()) {
            decision.derived("no services that are built here or declared, so no runbooks");
            return;
        }
        runbooks.all().forEach(runbook -> read(runbook).ifPresent(it -> stored.put(runbook, it)));
        RunbookReview review = new RunbookReview(project);
        runbooks.all().forEach(runbook -> judge(runbook, review));
    }

    private Optional<ManagedDocument> read(Runbook runbook) {
        // One that can't be worked with is named by the comparison with what the product would
        // write.
        return DocumentFile.readable(project.workspace(), runbook.path())
                .map(text -> ManagedDocument.parse(runbook.path(), text))
                .filter(document -> document.faults().isEmpty());
    }

    private void judge(Runbook runbook, RunbookReview review) {
        Optional<List<String>> changes = ServiceChange.of(project, runbook);
        boolean unchanged = changes.filter(List::isEmpty).isPresent();
        boolean awaited =
                project.baseline().servicesWithoutRunbook().contains(runbook.name()) && unchanged;
        if (awaited && !project.otherFiles().contains(runbook.path())) {
            decision.derived(
                    runbook.name()
                            + " had no runbook when the workflows were adopted and hasn't changed: its action item will do");
            return;
        }
        List<Reason> differences =
                StoredDocument.compare(project, RunbookDocuments.of(runbook, runbooks));
        differences.forEach(
                reason ->
                        decision.fails(
                                reason, StoredDocument.nextAction(project, reason, rebuild())));
        ManagedDocument document = stored.get(runbook);
        if (document == null || awaited) {
            return;
        }
        Map<Runbook, ManagedDocument> others = new LinkedHashMap<>(stored);
        others.remove(runbook);
        List<RunbookFault> faults = review.faults(runbook, document, others);
        faults.stream().limit(MOST_FAULTS).forEach(fault -> fails(runbook, fault));
        boolean reviewed =
                changes.isEmpty() || unchanged || isReviewed(runbook, document, changes.get());
        if (faults.isEmpty() && differences.isEmpty() && reviewed) {
            decision.derived(runbook.path() + " is complete and says what the sources say now");
        }
    }

    private String rebuild() {
        return "delivery-workflows skill docs-writer --mode release --release " + release;
    }

    private void fails(Runbook runbook, RunbookFault fault) {
        Place place = new Place(runbook.path(), fault.line());
        decision.fails(
                new Reason(fault.kind().code(), runbook.path() + ": " + fault.message(), place),
                new NextAction(
                        text(fault),
                        runbook.path(),
                        fault.line(),
                        runbook.owner(),
                        fault.example()));
    }

    /** A question says by itself what is the matter. */
    private static String text(RunbookFault fault) {
        return fault.kind() == RunbookFault.Kind.OPEN_MARKER
                ? fault.remedy()
                : fault.remedy() + " (" + fault.message() + ")";
    }

    private boolean isReviewed(Runbook runbook, ManagedDocument document, List<String> changes) {
        PeoplesPart now = new PeoplesPart(document);
        Optional<PeoplesPart.Reviewed> reviewed = now.reviewedFor(release);
        if (reviewed.isPresent()) {
            decision.human(
                    runbook.path(),
                    reviewed.get().line(),
                    "reviewed for " + release + " by " + reviewed.get().by());
            return true;
        }
        Optional<PeoplesPart> before = before(runbook);
        if (before.isEmpty() || now.differsFrom(before.get())) {
            decision.human(runbook.path(), 0, "people changed it since the base");
            return true;
        }
        String shown =
                String.join(", ", changes.subList(0, Math.min(MOST_CHANGES, changes.size())));
        String more = changes.size() > MOST_CHANGES ? " and more" : "";
        decision.fails(
                NOT_REVIEWED,
                runbook.path()
                        + ": nobody has looked after it since its service changed: "
                        + shown
                        + more,
                Place.of(runbook.path()),
                "Change what no longer holds, or say in a line of its own that all of it does",
                runbook.owner(),
                "Reviewed for " + release + " by @" + reviewer(runbook));
        return false;
    }

    /** A person's name for the example; the line counts only with a real one. */
    private static String reviewer(Runbook runbook) {
        return runbook.owner().startsWith("@") ? runbook.owner().substring(1) : "<your name>";
    }

    private Optional<PeoplesPart> before(Runbook runbook) {
        return project.changes()
                .before(runbook.path(), DocumentFile.LARGEST)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> ManagedDocument.parse(runbook.path(), text))
                .map(PeoplesPart::new);
    }
}
