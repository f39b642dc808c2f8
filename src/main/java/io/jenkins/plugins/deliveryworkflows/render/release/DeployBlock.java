package io.jenkins.plugins.deliveryworkflows.render.release;

import io.jenkins.plugins.deliveryworkflows.analysis.release.DependencyChange;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseScope;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.Prose;
import java.util.List;

/** What whoever deploys a release has to run, set and look at. */
final class DeployBlock {

    private final ReleaseScope scope;
    private final boolean first;
    private final MarkdownText text = new MarkdownText().heading(2, "To deploy it");

    /**
     * @param first whether there is no release before
     */
    DeployBlock(ReleaseScope scope, boolean first) {
        this.first = first;
        this.scope = scope;
    }

    String text() {
        boolean nothing =
                scope.migrations().isEmpty()
                        && scope.settings().isEmpty()
                        && scope.servicesAdded().isEmpty()
                        && scope.servicesRemoved().isEmpty()
                        && scope.dependencies().isEmpty();
        if (nothing) {
            return text.paragraph(
                            first
                                    ? "This is the first release: all of it is set up anew."
                                    : "The sources show no new migration, setting, service or dependency since the"
                                            + " release before.")
                    .text();
        }
        migrations();
        settings();
        services();
        dependencies();
        return text.text();
    }

    private void migrations() {
        MarkdownTable table = new MarkdownTable("Migration", "What it does", "Tool", "File");
        scope.migrations()
                .forEach(
                        each ->
                                table.row(
                                        Markup.code(each.id()),
                                        Prose.of(each.title()),
                                        Markup.word(each.tool()),
                                        Markup.code(each.source().path())));
        section("Database migrations to run", table);
    }

    private void settings() {
        MarkdownTable table = new MarkdownTable("Setting", "Default", "Seen in");
        scope.settings()
                .forEach(
                        each ->
                                table.row(
                                        Markup.code(each.name()),
                                        each.optional() ? "yes" : "none: give it a value",
                                        Markup.places(each.sources())));
        section("Settings to set", table);
    }

    private void services() {
        MarkdownTable table = new MarkdownTable("Service", "What happens to it", "Seen in");
        scope.servicesAdded().forEach(each -> row(table, each, "new"));
        scope.servicesRemoved().forEach(each -> row(table, each, "gone"));
        section("Services", table);
    }

    private static void row(MarkdownTable table, Service service, String change) {
        table.row(Markup.code(service.name()), change, Markup.places(service.sources()));
    }

    private void dependencies() {
        MarkdownTable table = new MarkdownTable("Dependency", "Before", "Now");
        for (DependencyChange each : scope.dependencies()) {
            table.row(
                    Markup.code(each.name()),
                    versions(each.before(), "new"),
                    versions(each.after(), "gone"));
        }
        section("Dependencies", table);
    }

    private static String versions(List<String> versions, String none) {
        String shown = Markup.codes(versions);
        return versions.isEmpty() ? none : shown.isEmpty() ? "no version is said" : shown;
    }

    private void section(String heading, MarkdownTable table) {
        if (!table.isEmpty()) {
            text.heading(3, heading).table(table);
        }
    }
}
