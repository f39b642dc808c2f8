package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.DatabaseSchema;
import io.jenkins.plugins.deliveryworkflows.analysis.Difference.Kind;
import io.jenkins.plugins.deliveryworkflows.analysis.Drift.Comparison;
import io.jenkins.plugins.deliveryworkflows.analysis.MigrationLine;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.List;

/** {@code docs/backend/database/schema.md}: the tables and how they came to be. */
final class SchemaDocument {

    static final String PATH = "docs/backend/database/schema.md";

    private final ContextView view;
    private final Facts facts;

    SchemaDocument(ContextView view) {
        this.view = view;
        this.facts = view.facts();
    }

    Rendered render() {
        DocumentBuilder document =
                new DocumentBuilder(PATH, ContextPack.ID, "Database schema")
                        .paragraph("The tables, as migrations and models describe them.");
        if (!facts.tables().isEmpty()) {
            document.question(
                    "Personal data and retention",
                    view.owner(facts.tables().stream().map(Table::source).findFirst()),
                    "Which tables hold personal data, how long is it kept, and who may read it?");
        }
        return document.block("tables", tables())
                .block("migrations", migrations())
                .block("drift", drift())
                .build();
    }

    private String tables() {
        MarkdownText text = new MarkdownText().heading(2, "Tables");
        if (facts.tables().isEmpty()) {
            return text.notFound("tables in migrations and models").text();
        }
        DatabaseSchema.of(facts).tables().forEach(table -> new TableSection(table).write(text));
        return text.text();
    }

    private String migrations() {
        MarkdownText text = new MarkdownText().heading(2, "Migrations");
        if (facts.migrations().isEmpty()) {
            return text.notFound("migrations of Alembic and Flyway").text();
        }
        MigrationLine.of(facts.migrations()).forEach(line -> line(text, line));
        return text.text();
    }

    private static void line(MarkdownText text, MigrationLine line) {
        text.heading(3, Markup.word(line.tool()) + " in " + Markup.code(line.folder()));
        List<String> heads = line.heads().stream().map(Migration::id).distinct().toList();
        text.paragraph("Newest: " + Markup.codes(heads));
        MarkdownTable table = new MarkdownTable("Revision", "Follows", "Title", "File");
        for (Migration migration : line.migrations()) {
            table.row(
                    Markup.code(migration.id()),
                    Markup.codes(migration.parents()),
                    Markup.code(migration.title()),
                    Markup.inside(line.folder(), migration.source().path()));
        }
        text.table(table);
    }

    private String drift() {
        MarkdownText text =
                new MarkdownText()
                        .heading(2, "Drift")
                        .table(
                                new DriftTable(view.drift())
                                        .row(Comparison.MIGRATION_HEADS, "see below")
                                        .row(Comparison.SCHEMA, "see below")
                                        .table());
        new DriftSection(view.drift())
                .differences(text, "Competing migrations", Kind.SEVERAL_HEADS)
                .differences(text, "Models without a migrated table", Kind.TABLE_NOT_MIGRATED)
                .differences(text, "Migrated tables without a model", Kind.TABLE_WITHOUT_MODEL);
        return text.text();
    }
}
