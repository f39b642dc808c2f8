package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.ProjectService;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code docs/architecture/context.md}: what the system is, on one page. */
final class ArchitectureDocument {

    static final String PATH = "docs/architecture/context.md";

    private final ContextView view;
    private final Facts facts;

    ArchitectureDocument(ContextView view) {
        this.view = view;
        this.facts = view.facts();
    }

    Rendered render() {
        return new DocumentBuilder(PATH, ContextPack.ID, "System context")
                .paragraph(
                        "What this system is made of. The parts between the `delivery:begin` and"
                                + " `delivery:end` comments follow the sources; all other text is"
                                + " yours.")
                .question(
                        "Purpose and users",
                        view.owner(),
                        "What is this system for, who uses it, and what happens to them when it"
                                + " fails?")
                .block("overview", new Overview(view).text())
                .block("drift", new DriftSummary(view.drift()).text())
                .block("languages", languages())
                .block("modules", modules())
                .block("services", services())
                .question(
                        "External systems",
                        view.owner(firstServicePlace()),
                        "Which systems outside this repository does it call or serve, how, and who"
                                + " answers for them?")
                .block("entry-points", entryPoints())
                .block("configuration", new Configuration(view).text())
                .block("owners", owners())
                .build();
    }

    private Optional<Citation> firstServicePlace() {
        return facts.services().stream().flatMap(service -> service.sources().stream()).findFirst();
    }

    private String languages() {
        MarkdownText text = new MarkdownText().heading(2, "Languages");
        if (facts.languages().isEmpty()) {
            return text.notFound("files with the names that languages use").text();
        }
        MarkdownTable table = new MarkdownTable("Language", "Folders");
        facts.languages()
                .forEach(
                        language ->
                                table.row(
                                        Markup.word(language.name()),
                                        Markup.codes(language.folders())));
        return text.table(table).text();
    }

    private String modules() {
        MarkdownText text = new MarkdownText().heading(2, "Modules");
        if (facts.modules().isEmpty()) {
            return text.notFound("manifests of build tools, such as pom.xml or package.json")
                    .text();
        }
        MarkdownTable table = new MarkdownTable("Module", "Folder", "Built by", "Manifest");
        facts.modules()
                .forEach(
                        module ->
                                table.row(
                                        Markup.code(module.name()),
                                        Markup.code(module.folder()),
                                        Markup.word(module.buildTool()),
                                        Markup.inside(module.folder(), module.source().path())));
        return text.table(table).text();
    }

    private String services() {
        MarkdownText text = new MarkdownText().heading(2, "Services");
        if (view.services().isEmpty()) {
            return text.notFound(
                            "Dockerfiles, Compose files, Kubernetes manifests, Procfiles and"
                                    + " services.yml")
                    .text();
        }
        section(text, "Ours", service -> service.service().ours() && service.deployed());
        section(text, "Used by us", service -> !service.service().ours());
        section(
                text,
                "Not deployed on their own",
                service -> service.service().ours() && !service.deployed());
        return text.text();
    }

    private void section(MarkdownText text, String title, Predicate<ProjectService> which) {
        MarkdownTable table =
                new MarkdownTable("Service", "Built from", "Image", "Ports", "Needs", "Seen in");
        view.services().stream()
                .filter(which)
                .map(ProjectService::service)
                .forEach(service -> row(table, service));
        if (!table.isEmpty()) {
            text.heading(3, title).table(table);
        }
    }

    private static void row(MarkdownTable table, Service service) {
        table.row(
                Markup.code(service.name()),
                Markup.code(service.folder()),
                Markup.code(service.image()),
                Markup.codes(service.ports()),
                Markup.codes(service.dependsOn()),
                Markup.places(
                        service.sources().stream()
                                .map(source -> Citation.of(source.path()))
                                .toList()));
    }

    private String entryPoints() {
        MarkdownText text = new MarkdownText().heading(2, "Entry points");
        if (facts.entryPoints().isEmpty()) {
            return text.notFound("main classes and modules, web applications, scripts of manifests")
                    .text();
        }
        MarkdownTable table = new MarkdownTable("Kind", "What starts", "Where");
        facts.entryPoints()
                .forEach(
                        entry ->
                                table.row(
                                        Markup.word(entry.kind()),
                                        Markup.code(entry.name()),
                                        Markup.code(entry.source().path())));
        return text.table(table).text();
    }

    private String owners() {
        MarkdownText text = new MarkdownText().heading(2, "Owners");
        if (facts.owners().isEmpty()) {
            return text.notFound("a CODEOWNERS file").text();
        }
        MarkdownTable table = new MarkdownTable("Files", "Owners");
        facts.owners()
                .forEach(rule -> table.row(Markup.code(rule.pattern()), names(rule.owners())));
        return text.paragraph("The last line that matches a file decides.").table(table).text();
    }

    private static String names(List<String> owners) {
        return owners.isEmpty() ? "nobody" : Markup.codes(owners);
    }
}
