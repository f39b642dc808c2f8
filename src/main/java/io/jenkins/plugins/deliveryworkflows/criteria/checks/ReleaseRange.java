package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revisions;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides whether the commits of a release can be told, and whether they hold all its sources. */
final class ReleaseRange {

    static final String UNCOMMITTED = "uncommitted-sources";

    private static final int MOST_REASONS = 20;

    private final Project project;
    private final String release;
    private final Decision decision;

    ReleaseRange(Project project, String release, Decision decision) {
        this.project = project;
        this.release = release;
        this.decision = decision;
    }

    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(
                Revisions.NO_GIT, "there is no git repository, so no commit can be accounted for");
        codes.put(
                Revisions.NO_BASE,
                "the release before isn't here: a shallow clone, one without tags, or an unknown --base");
        codes.put(Changes.EMPTY_RANGE, "no commit since the release before changes a source");
        codes.put(UNCOMMITTED, "a source that the release would lack, as it isn't committed");
        return codes;
    }

    /** Whether there are commits that notes can be held against; says why, where there are none. */
    boolean isComparable() {
        String problem = project.changes().problem().orElse("");
        String how = project.changes().base().how();
        if (problem.equals(Revisions.NO_GIT)) {
            fails(problem, how, "Put the sources under git and commit them", "git init");
            return false;
        }
        if (problem.equals(Revisions.NO_BASE)) {
            int command = how.indexOf("git fetch");
            String type = command < 0 ? check("--base TAG") : how.substring(command);
            fails(problem, how, "Get the release before, then check again", type);
            return false;
        }
        uncommitted();
        boolean empty = project.changes().commits().included().isEmpty();
        if (empty && decision.holds()) {
            String base = project.changes().base().revision();
            fails(
                    Changes.EMPTY_RANGE,
                    "no commit since "
                            + (base.isEmpty() ? "the beginning" : base)
                            + " changes a source",
                    "Name the release to compare with, one that lies before these changes",
                    check("--base TAG"));
        }
        return !empty;
    }

    private String check(String option) {
        return "delivery-workflows check release-readiness --release " + release + " " + option;
    }

    private void uncommitted() {
        List<TreeFile> open =
                project.sources().files().stream().filter(file -> !file.committed()).toList();
        open.stream().limit(MOST_REASONS).forEach(this::uncommitted);
        if (open.size() > MOST_REASONS) {
            fails(
                    UNCOMMITTED,
                    (open.size() - MOST_REASONS) + " more sources aren't committed",
                    "Commit them, or ignore what is no source",
                    "git status");
        } else if (open.isEmpty() && project.sources().dirty()) {
            fails(
                    UNCOMMITTED,
                    "a source is deleted and the deletion isn't committed",
                    "Commit the deletion, or bring the file back",
                    "git status");
        }
        if (open.stream().anyMatch(TreeFile::tracked)) {
            decision.then(
                    new NextAction(
                            "Commit what was added", "", 0, NextAction.UNASSIGNED, "git commit"));
        }
    }

    private void uncommitted(TreeFile file) {
        String path = file.path();
        String what =
                file.tracked()
                        ? path + " differs from what is committed"
                        : path + " is a source and isn't committed";
        String remedy =
                file.tracked()
                        ? "Commit " + path
                        : "Commit "
                                + path
                                + ", or, if it is no source, ignore it by this line in .gitignore";
        decision.fails(
                new Reason(UNCOMMITTED, what, Place.of(path)),
                new NextAction(
                        remedy,
                        path,
                        0,
                        project.ownerOf(path),
                        file.tracked() ? "git add -- " + quoted(path) : ignoreLine(path)));
    }

    /** For a shell. */
    private static String quoted(String path) {
        boolean plain = path.chars().allMatch(ReleaseRange::isPlain);
        return plain ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(int character) {
        return character < 128
                && (Character.isLetterOrDigit(character) || "/._-+".indexOf(character) >= 0);
    }

    /** For git, which takes some characters of a name for a pattern. */
    private static String ignoreLine(String path) {
        StringBuilder line = new StringBuilder("/");
        for (char character : path.toCharArray()) {
            if ("*?[\\ ".indexOf(character) >= 0) {
                line.append('\\');
            }
            line.append(character);
        }
        return line.toString();
    }

    private void fails(String code, String message, String text, String type) {
        decision.fails(
                new Reason(code, message, List.of()),
                new NextAction(text, "", 0, NextAction.UNASSIGNED, type));
    }
}
