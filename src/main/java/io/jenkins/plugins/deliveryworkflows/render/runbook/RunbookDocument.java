package io.jenkins.plugins.deliveryworkflows.render.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbooks;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarker;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code docs/runbooks/<service>.md}: what the repository knows of a service for the person who is
 * woken up by it, and the questions that only its team can answer.
 */
final class RunbookDocument {

    static final String PACK = "release";

    private final Runbook runbook;
    private final Runbooks all;
    private final Typed typed;
    private final String owner;

    RunbookDocument(Runbook runbook, Runbooks all) {
        this.runbook = runbook;
        this.all = all;
        this.typed = new Typed(runbook);
        this.owner = QuestionOwner.of(runbook.owner());
    }

    Rendered.Markdown render() {
        String name = runbook.name();
        DocumentBuilder document =
                new DocumentBuilder(runbook.path(), PACK, "Runbook: " + Markup.word(name))
                        .block("at-a-glance", atAGlance());
        if (runbook.purpose().isPresent()) {
            document.block("purpose", purpose());
        } else {
            document.question(
                    "Purpose",
                    owner,
                    "What is " + name + " for, and what do users notice when it fails?");
        }
        return document.block("owners", owners())
                .question(
                        "Escalation",
                        owner,
                        "Who is called when " + name + " is down, how, and who if nobody answers?")
                .block("dependencies", dependencies())
                .block("configuration", new ConfigurationPart(runbook).text())
                .block("health", new HealthPart(runbook).text())
                .question(
                        "Alerts",
                        owner,
                        "Which alerts does "
                                + name
                                + " have, on which dashboard, and which of them may wake somebody?")
                .block("deploy", new DeployPart(runbook, typed).text())
                .question(
                        "Rollback",
                        owner,
                        "Which steps bring the last good version of "
                                + name
                                + " back, who decides, how long do they take, and how is it seen that they worked?")
                .block("ways-back", new WaysBackPart(runbook, typed).text())
                .paragraph(diagnosis())
                .paragraph("## Incidents\n\nNone recorded.")
                .build();
    }

    private String atAGlance() {
        List<String> lines = new ArrayList<>();
        boolean owned = !runbook.owner().equals(Project.UNASSIGNED);
        lines.add("Owner: " + (owned ? Markup.code(runbook.owner()) : "nobody is named"));
        runbook.checks().stream()
                .findFirst()
                .ifPresent(check -> lines.add("Works if: " + Markup.code(check.target())));
        if (!runbook.service().ports().isEmpty()) {
            lines.add("Ports: " + Markup.codes(runbook.service().ports()));
        }
        if (!runbook.service().dependsOn().isEmpty()) {
            lines.add("Look at these too: " + Markup.codes(runbook.service().dependsOn()));
        }
        typed.firstLook().forEach(command -> lines.add(Markup.code(command)));
        return new MarkdownText().heading(2, "At a glance").list(lines).text();
    }

    private String purpose() {
        return new MarkdownText()
                .heading(2, "Purpose")
                .paragraph(
                        Markup.quoted(runbook.purpose().orElseThrow().text())
                                + " ("
                                + Markup.place(runbook.purpose().orElseThrow().source())
                                + ")")
                .text();
    }

    private String owners() {
        MarkdownText text = new MarkdownText().heading(2, "Owners");
        if (runbook.owner().equals(Project.UNASSIGNED)) {
            return text.notFound(
                            "a line of CODEOWNERS for its files, and owners.default in the policy")
                    .text();
        }
        return text.paragraph(Markup.code(runbook.owner()) + " answers for its files.").text();
    }

    private String dependencies() {
        MarkdownText text = new MarkdownText().heading(2, "Dependencies");
        if (runbook.needs().isEmpty() && runbook.neededBy().isEmpty()) {
            return text.notFound(
                            "other services in its Compose file, and hosts that its settings name")
                    .text();
        }
        MarkdownTable table = new MarkdownTable("Needs", "What it is", "Ports");
        runbook.needs()
                .forEach(
                        needed ->
                                table.row(
                                        Markup.code(needed.name()),
                                        kind(needed),
                                        Markup.codes(needed.ports())));
        text.table(table);
        if (!runbook.neededBy().isEmpty()) {
            text.paragraph("Fails with it: " + Markup.codes(runbook.neededBy()));
        }
        return text.text();
    }

    private String kind(Service needed) {
        return all.of(needed)
                .map(other -> "ours: [runbook](" + other.name() + ".md)")
                .orElse(needed.image().isEmpty() ? "" : "image " + Markup.code(needed.image()));
    }

    private String diagnosis() {
        String question =
                OpenMarker.text(
                        owner,
                        "which alarms of "
                                + runbook.name()
                                + " are known, how is each one confirmed, and what ends it?");
        return "## Diagnosis\n\n| Alarm | Diagnosis | Action |\n| --- | --- | --- |\n| "
                + question
                + " | | |";
    }
}
