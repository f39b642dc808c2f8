package io.jenkins.plugins.deliveryworkflows.render.release;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.release.Change;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ChangeKind;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseChanges;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownText;
import java.time.LocalDate;
import java.util.List;

/** A release's part of the change log: what those who use the software notice. */
public final class ChangeLog {

    private static final String IN_DOCS = "docs/CHANGELOG.md";
    private static final String IN_ROOT = "CHANGELOG.md";

    /** The types of Keep a Changelog 1.1.0, in its order. */
    private static final List<String> TYPES =
            List.of("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");

    private ChangeLog() {}

    /**
     * The part as the commits say it now.
     *
     * @param today for a release that the change log doesn't name yet
     */
    public static Rendered.ChangeLog of(String release, LocalDate today, Project project) {
        String path = project.workspace().exists(IN_DOCS) ? IN_DOCS : IN_ROOT;
        ReleaseChanges changes =
                project.once(
                        ReleaseChanges.class,
                        each -> ReleaseChanges.of(each.changes().commits().included()));
        boolean first = project.changes().fromNothing();
        return new Rendered.ChangeLog(path, release, today, content(changes, first));
    }

    /**
     * @param first whether nobody knew the software before: then a commit that doesn't say for whom
     *     it is stands in the release notes alone, as the log of all work would tell users nothing
     */
    static String content(ReleaseChanges changes, boolean first) {
        MarkdownText text = new MarkdownText();
        for (String type : TYPES) {
            List<String> lines =
                    changes.changes().stream()
                            .filter(change -> type(change).equals(type))
                            .filter(change -> !first || isConventional(change))
                            .map(ChangeLog::line)
                            .toList();
            if (!lines.isEmpty()) {
                text.heading(3, type).list(lines);
            }
        }
        String content = text.text().strip();
        String nothing = first ? "The first release." : "Nothing changes for those who use it.";
        return content.isEmpty() ? nothing : content;
    }

    private static boolean isConventional(Change change) {
        return change.kind() != ChangeKind.OTHER;
    }

    private static String type(Change change) {
        String type = change.kind().changeLogType();
        return type.isEmpty() && change.breaking() ? "Changed" : type;
    }

    private static String line(Change change) {
        return (change.breaking() ? "**Breaking:** " : "") + ChangeLine.brief(change);
    }
}
