package io.jenkins.plugins.deliveryworkflows.render.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.MigrationLine;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Operation;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import java.util.ArrayList;
import java.util.List;

/** How a service comes to run. */
final class DeployPart {

    private final Runbook runbook;
    private final Typed typed;

    DeployPart(Runbook runbook, Typed typed) {
        this.runbook = runbook;
        this.typed = typed;
    }

    String text() {
        MarkdownText text = new MarkdownText().heading(2, "Deploy").list(facts());
        MarkdownTable commands = new MarkdownTable("Type", "From");
        typed.deploy().forEach(command -> commands.row(Markup.code(command), ""));
        for (Command command : runbook.commands()) {
            if (!Operation.goesBack(command.name())) {
                commands.row(Typed.of(command), Markup.code(command.source().path()));
            }
        }
        MarkdownTable pipelines = new MarkdownTable("Pipeline", "Delivers in", "File");
        runbook.pipelines().forEach(pipeline -> row(pipelines, pipeline));
        return text.table(commands).table(pipelines).text();
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        if (!runbook.service().folder().isEmpty()) {
            facts.add("Built from " + Markup.code(runbook.service().folder()));
        }
        facts.add(
                "Declared in "
                        + Markup.places(
                                runbook.service().sources().stream()
                                        .map(source -> Citation.of(source.path()))
                                        .distinct()
                                        .toList()));
        List<String> starts = runbook.starts().stream().map(EntryPoint::name).distinct().toList();
        if (!starts.isEmpty()) {
            facts.add("Starts " + Markup.codes(starts));
        }
        for (MigrationLine line : runbook.migrations()) {
            facts.add(
                    "Migrations of "
                            + Markup.word(line.tool())
                            + " in "
                            + Markup.code(line.folder())
                            + ", the newest "
                            + Markup.codes(line.heads().stream().map(Migration::id).toList()));
        }
        return facts;
    }

    private static void row(MarkdownTable table, Pipeline pipeline) {
        table.row(
                Markup.word(pipeline.name()),
                Markup.codes(pipeline.stages().stream().filter(Operation::isDelivering).toList()),
                Markup.code(pipeline.source().path()));
    }
}
