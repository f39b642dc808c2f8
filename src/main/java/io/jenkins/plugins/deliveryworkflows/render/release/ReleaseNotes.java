package io.jenkins.plugins.deliveryworkflows.render.release;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.release.BreakingChange;
import io.jenkins.plugins.deliveryworkflows.analysis.release.Change;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ChangeKind;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseChanges;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseScope;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarker;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.document.table.TableColumn;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.util.List;

/**
 * {@code docs/release-notes/<release>.md}: what a release brings, and what it asks of its users.
 */
public final class ReleaseNotes {

    /** The pack's id. */
    public static final String PACK = "release";

    /** The block that names every commit. */
    public static final String CHANGES = "changes";

    /** The table of breaking changes. */
    public static final String BREAKING = "breaking";

    /** The column in which a person says what users have to do. */
    public static final String UPGRADE = "Upgrade";

    private final String release;
    private final ReleaseChanges changes;
    private final ReleaseScope scope;
    private final String since;
    private final boolean first;
    private final String owner;

    private ReleaseNotes(String release, Project project) {
        this.release = release;
        this.changes = project.once(ReleaseChanges.class, ReleaseNotes::changes);
        this.scope = project.once(ReleaseScope.class, ReleaseScope::of);
        this.since = ReleaseSummary.since(project);
        this.first = project.changes().fromNothing();
        this.owner = QuestionOwner.of(project.ownerOf(path(release)));
    }

    private static ReleaseChanges changes(Project project) {
        return ReleaseChanges.of(project.changes().commits().included());
    }

    /** Where the notes of a release lie. */
    public static String path(String release) {
        return "docs/release-notes/" + release + ".md";
    }

    /** The document as the sources and commits say it now. */
    public static Rendered.Markdown of(String release, Project project) {
        return new ReleaseNotes(release, project).render();
    }

    private Rendered.Markdown render() {
        return new DocumentBuilder(path(release), PACK, "Release " + release)
                .block("summary", new ReleaseSummary(changes, scope).text(since))
                .question(
                        "Highlights",
                        owner,
                        "What should users know of this release first, in two or three sentences?")
                .paragraph("## Breaking changes")
                .paragraph(
                        "What stops working, and what whoever uses it has to do: a row for each.")
                .table(breaking())
                .block("deploy", new DeployBlock(scope, first).text())
                .block(CHANGES, byKind())
                .build();
    }

    private TableContent breaking() {
        return new TableContent(
                BREAKING,
                List.of(
                        TableColumn.tool("ID"),
                        TableColumn.tool("Change"),
                        TableColumn.person(UPGRADE)),
                changes.breaking().stream().map(this::row).toList());
    }

    private List<String> row(BreakingChange change) {
        return List.of(
                change.id(),
                ChangeLine.text(change.scope(), change.text(), change.pullRequests()),
                OpenMarker.text(owner, "What must users do before or after they upgrade?"));
    }

    private String byKind() {
        MarkdownText text = new MarkdownText().heading(2, "Changes");
        if (changes.changes().isEmpty()) {
            return text.paragraph("No commit changes the sources.").text();
        }
        for (ChangeKind kind : ChangeKind.values()) {
            List<Change> ofKind = changes.of(kind);
            if (!ofKind.isEmpty()) {
                text.heading(3, kind.heading());
                text.list(ofKind.stream().map(ChangeLine::of).toList());
            }
        }
        return text.text();
    }
}
