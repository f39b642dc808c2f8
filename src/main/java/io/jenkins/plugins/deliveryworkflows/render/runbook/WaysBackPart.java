package io.jenkins.plugins.deliveryworkflows.render.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.MigrationLine;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Operation;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.facts.model.Command;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import java.util.ArrayList;
import java.util.List;

/** What the repository has that may help to go back; which steps to take is for people to say. */
final class WaysBackPart {

    private final Runbook runbook;
    private final Typed typed;

    WaysBackPart(Runbook runbook, Typed typed) {
        this.runbook = runbook;
        this.typed = typed;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        typed.history().forEach(command -> lines.add("Earlier versions: " + Markup.code(command)));
        for (Command command : runbook.commands()) {
            if (Operation.goesBack(command.name())) {
                lines.add(Typed.of(command) + " of " + Markup.code(command.source().path()));
            }
        }
        runbook.migrations().forEach(line -> migrations(line, lines));
        MarkdownText text = new MarkdownText().heading(3, "What there is for a way back");
        return lines.isEmpty()
                ? text.notFound("targets and scripts named rollback, workloads, migrations").text()
                : text.list(lines).text();
    }

    private static void migrations(MigrationLine line, List<String> lines) {
        for (Migration head : line.heads()) {
            String back =
                    line.tool().equals("Alembic") && head.parents().size() == 1
                            ? Markup.code("alembic downgrade " + head.parents().get(0))
                                    + " takes back "
                                    + Markup.code(head.id())
                                    + ": read `downgrade` in "
                                    + Markup.code(head.source().path())
                                    + " first"
                            : Markup.word(line.tool())
                                    + " "
                                    + Markup.code(head.id())
                                    + " is in "
                                    + Markup.code(head.source().path())
                                    + ": see there whether it can be taken back";
            lines.add(back);
        }
    }
}
