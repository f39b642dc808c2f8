package io.jenkins.plugins.deliveryworkflows.render.release;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.release.Change;
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
        return new Rendered.ChangeLog(path, release, today, content(changes));
    }

    static String content(ReleaseChanges changes) {
        MarkdownText text = new MarkdownText();
        for (String type : TYPES) {
            List<String> lines =
                    changes.changes().stream()
                            .filter(change -> type(change).equals(type))
                            .map(ChangeLog::line)
                            .toList();
            if (!lines.isEmpty()) {
                text.heading(3, type).list(lines);
            }
        }
        String content = text.text().strip();
        return content.isEmpty() ? "Nothing changes for those who use it." : content;
    }

    private static String type(Change change) {
        String type = change.kind().changeLogType();
        return type.isEmpty() && change.breaking() ? "Changed" : type;
    }

    private static String line(Change change) {
        return (change.breaking() ? "**Breaking:** " : "") + ChangeLine.brief(change);
    }
}
