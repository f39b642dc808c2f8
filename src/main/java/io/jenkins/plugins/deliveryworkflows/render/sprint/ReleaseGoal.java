package io.jenkins.plugins.deliveryworkflows.render.sprint;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.release.Change;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ChangeKind;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ScopePart;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.Prose;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code SprintGoal.md}: what a release is for, and what is in it, part by part. */
final class ReleaseGoal {

    private static final int SHOWN = 10;

    /** What users of the software notice. */
    private static final Set<ChangeKind> NOTICED =
            Set.of(
                    ChangeKind.FEATURE,
                    ChangeKind.FIX,
                    ChangeKind.SECURITY,
                    ChangeKind.PERFORMANCE,
                    ChangeKind.DEPRECATION,
                    ChangeKind.REMOVAL,
                    ChangeKind.REVERT,
                    ChangeKind.OTHER);

    private final Project project;
    private final String path;
    private final ReleaseFolder folder;

    ReleaseGoal(Project project, ReleaseFolder folder) {
        this.project = project;
        this.path = folder.path("SprintGoal.md");
        this.folder = folder;
    }

    Rendered.Markdown render() {
        String owner = QuestionOwner.of(project.ownerOf(path));
        return new DocumentBuilder(
                        path, ReleasePlan.PACK, "Goal and scope of release " + folder.release())
                .question("Goal", owner, "What is this release for, in one sentence for its users?")
                .block("scope", scope())
                .question(
                        "Scope confirmed",
                        owner,
                        "Is this what is to be released, and what was left out on purpose?")
                .build();
    }

    private String scope() {
        StringBuilder text = new StringBuilder("## Scope\n\n");
        List<ScopePart> parts = ScopePart.of(project);
        text.append(introduction(parts.isEmpty())).append('\n');
        for (ScopePart part : parts) {
            text.append("\n### ")
                    .append(
                            part.name().isEmpty()
                                    ? "Across the repository"
                                    : Markup.code(part.name()))
                    .append("\n\n");
            append(part, text);
        }
        return text.toString();
    }

    private String introduction(boolean empty) {
        if (project.changes().base().problem().isPresent()) {
            return "What changed isn't known ("
                    + Markup.code(project.changes().base().problem().get())
                    + ").";
        }
        if (empty) {
            return "No commit since the last release changes a source.";
        }
        return (project.changes().fromNothing()
                        ? "The first release: everything is in it."
                        : "What commits since the last release change, by service or module.")
                + " The release notes have every commit.";
    }

    private static void append(ScopePart part, StringBuilder text) {
        List<String> lines = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            List<Change> changes = part.changes().of(kind);
            if (NOTICED.contains(kind)) {
                changes.forEach(change -> lines.add(line(change)));
            } else if (!changes.isEmpty()) {
                others.add(kind.heading().toLowerCase(Locale.ROOT));
            }
        }
        lines.stream().distinct().limit(SHOWN).forEach(line -> text.append(line).append('\n'));
        if (lines.stream().distinct().count() > SHOWN) {
            text.append("- and more\n");
        }
        if (!others.isEmpty()) {
            text.append(lines.isEmpty() ? "- Only " : "- Besides: ")
                    .append(String.join(", ", others))
                    .append('\n');
        }
    }

    private static String line(Change change) {
        String kind = change.kind().heading();
        boolean saysItself =
                change.kind() == ChangeKind.OTHER || change.kind() == ChangeKind.REVERT;
        String label = saysItself ? "" : singular(kind) + ": ";
        return "- " + (change.breaking() ? "**Breaking.** " : "") + label + Prose.of(change.text());
    }

    private static String singular(String heading) {
        if (heading.equals("Bug fixes")) {
            return "Fix";
        }
        return heading.endsWith("s") ? heading.substring(0, heading.length() - 1) : heading;
    }
}
