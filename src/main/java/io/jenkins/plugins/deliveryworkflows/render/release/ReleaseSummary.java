package io.jenkins.plugins.deliveryworkflows.render.release;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ChangeKind;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseChanges;
import io.jenkins.plugins.deliveryworkflows.analysis.release.ReleaseScope;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import java.util.ArrayList;
import java.util.List;

/** What a release is about, in one paragraph. */
final class ReleaseSummary {

    private final ReleaseChanges changes;
    private final ReleaseScope scope;

    ReleaseSummary(ReleaseChanges changes, ReleaseScope scope) {
        this.changes = changes;
        this.scope = scope;
    }

    /**
     * The release before, as a tag; empty where the base is none, as other names move and a commit
     * id changes with every rebase.
     */
    static String since(Project project) {
        String revision = project.changes().base().revision();
        if (project.changes().fromNothing()) {
            return "The first release.";
        }
        boolean tag = project.policy().releaseTags().matcher(revision).find();
        return tag ? "Since " + Markup.code(revision) + "." : "Since the release before.";
    }

    /**
     * @param since a sentence about the release before
     */
    String text(String since) {
        List<String> parts = new ArrayList<>();
        parts.add(count(changes.breaking().size(), "breaking change"));
        add(parts, changes.of(ChangeKind.FEATURE).size(), "feature");
        add(parts, changes.of(ChangeKind.FIX).size(), "bug fix");
        add(parts, changes.of(ChangeKind.SECURITY).size(), "security change");
        int shown =
                changes.of(ChangeKind.FEATURE).size()
                        + changes.of(ChangeKind.FIX).size()
                        + changes.of(ChangeKind.SECURITY).size()
                        + changes.of(ChangeKind.DEPENDENCIES).size();
        add(parts, changes.changes().size() - shown, "other change");
        add(parts, scope.migrations().size(), "database migration");
        add(parts, scope.settings().size(), "new setting");
        add(parts, scope.servicesAdded().size(), "new service");
        add(parts, scope.dependencies().size(), "dependency change");
        return since + " " + String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count(count, what));
        }
    }

    private static String count(int count, String what) {
        if (count == 0) {
            return "No " + what;
        }
        String plural = what.endsWith("x") ? what + "es" : what + "s";
        return count + " " + (count == 1 ? what : plural);
    }
}
