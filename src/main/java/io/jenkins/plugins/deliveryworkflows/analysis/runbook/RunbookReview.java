package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.RepositoryPaths;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarker;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Code;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Link;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges whether a runbook is complete: what it must say, and whether what it names exists. */
public final class RunbookReview {

    private final Project project;
    private final NamedThings things;

    public RunbookReview(Project project) {
        this.project = project;
        this.things = new NamedThings(project);
    }

    /**
     * What is wrong with a runbook, in the text's order by kind; empty where it is complete.
     *
     * @param document as stored, without faults
     * @param others the stored runbooks of other services
     */
    public List<RunbookFault> faults(
            Runbook runbook, ManagedDocument document, Map<Runbook, ManagedDocument> others) {
        RunbookText text = RunbookText.of(document);
        List<RunbookFault> faults = new ArrayList<>();
        for (RunbookSection section : RunbookSection.values()) {
            section(runbook, section, text, faults);
        }
        text.markers().forEach(marker -> faults.add(open(marker)));
        copied(runbook, text, others, faults);
        text.peoplesCode().forEach(code -> named(code, faults));
        text.peoplesLinks().forEach(link -> linked(runbook, link, faults));
        return faults;
    }

    private static void section(
            Runbook runbook, RunbookSection section, RunbookText text, List<RunbookFault> faults) {
        if (text.lineOf(section).isEmpty()) {
            faults.add(
                    new RunbookFault(
                            RunbookFault.Kind.SECTION_MISSING,
                            0,
                            "it has no section on " + section.title(),
                            "Add the heading and what there is to say",
                            "## " + title(section)));
            return;
        }
        int line = text.lineOf(section).get();
        List<String> said = text.peoplesLines(section);
        // Where a question is still open, that is what to answer, and enough said.
        boolean asked =
                text.markers().stream().anyMatch(marker -> text.holds(section, marker.line()));
        if (asked) {
            return;
        }
        boolean enough =
                switch (section.kind()) {
                    case ANY -> !text.lines(section).isEmpty();
                    case PERSON -> !said.isEmpty();
                    case TABLE -> Substance.isInTable(said);
                    case STEPS -> Substance.isIn(said) && !text.isDrafted(section);
                };
        if (!enough) {
            faults.add(unsaid(runbook, section, line));
        }
    }

    private static RunbookFault unsaid(Runbook runbook, RunbookSection section, int line) {
        return switch (section.kind()) {
            case STEPS ->
                    new RunbookFault(
                            RunbookFault.Kind.NO_ROLLBACK,
                            line,
                            "it doesn't say how to go back to the last good version",
                            "Write the steps, who decides, and how it is seen that they worked",
                            example(runbook));
            case TABLE ->
                    new RunbookFault(
                            RunbookFault.Kind.SECTION_EMPTY,
                            line,
                            "its diagnosis has no row with alarm, diagnosis and action",
                            "Fill a row of the table",
                            "| requests fail with 503 | the log says 'connection refused' | restart the database, then "
                                    + runbook.name()
                                    + " |");
            default ->
                    new RunbookFault(
                            RunbookFault.Kind.SECTION_EMPTY,
                            line,
                            "its section on " + section.title() + " says nothing",
                            "Write what there is to say",
                            "");
        };
    }

    /** Open as long as nobody has replaced what stands in angle brackets. */
    private static String example(Runbook runbook) {
        String command =
                runbook.workloads().isEmpty()
                        ? "Deploy the tag of the last good version again"
                        : "Run `kubectl rollout undo` for it";
        return "1. <name of who decides> decides. 2. "
                + command
                + ". 3. Within <number of minutes> minutes <what is seen then>.";
    }

    private static String title(RunbookSection section) {
        String title = section.title();
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static RunbookFault open(OpenMarker marker) {
        return new RunbookFault(
                RunbookFault.Kind.OPEN_MARKER,
                marker.line(),
                "a question is still open: " + marker.question(),
                "Answer where its marker stands: " + marker.question(),
                "");
    }

    /** The words of another service's rollback that name that service and not this one. */
    private static void copied(
            Runbook runbook,
            RunbookText text,
            Map<Runbook, ManagedDocument> others,
            List<RunbookFault> faults) {
        String own = normal(text.peoplesLines(RunbookSection.ROLLBACK));
        if (own.isEmpty() || names(own, runbook.service())) {
            return;
        }
        others.forEach(
                (other, document) -> {
                    boolean same =
                            names(own, other.service())
                                    && own.equals(
                                            normal(
                                                    RunbookText.of(document)
                                                            .peoplesLines(
                                                                    RunbookSection.ROLLBACK)));
                    if (same) {
                        faults.add(
                                new RunbookFault(
                                        RunbookFault.Kind.COPIED_ROLLBACK,
                                        text.lineOf(RunbookSection.ROLLBACK).orElse(0),
                                        "its rollback is that of "
                                                + other.name()
                                                + ", word for word",
                                        "Write how this service goes back",
                                        example(runbook)));
                    }
                });
    }

    private static boolean names(String text, Service service) {
        String name = service.name().toLowerCase(Locale.ROOT);
        return Arrays.asList(text.split("[^\\p{L}\\p{N}_.-]+")).contains(name);
    }

    private static String normal(List<String> lines) {
        return lines.stream()
                .map(line -> line.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    private void named(Code code, List<RunbookFault> faults) {
        for (String missing : things.missing(code)) {
            faults.add(
                    new RunbookFault(
                            RunbookFault.Kind.UNKNOWN_NAME,
                            code.line(),
                            missing,
                            "Name what there is, or write it outside of code",
                            ""));
        }
    }

    private void linked(Runbook runbook, Link link, List<RunbookFault> faults) {
        String target = link.destination().split("[?#]", 2)[0];
        if (target.isEmpty() || target.contains(":") || target.startsWith("//")) {
            return;
        }
        String folder = runbook.path().substring(0, runbook.path().lastIndexOf('/'));
        boolean known =
                RepositoryPaths.resolve(folder, target)
                        .filter(RepositoryPaths.of(project)::has)
                        .isPresent();
        if (!known) {
            faults.add(
                    new RunbookFault(
                            RunbookFault.Kind.UNKNOWN_NAME,
                            link.line(),
                            "its link to '" + target + "' leads nowhere",
                            "Mend the link",
                            ""));
        }
    }
}
