package io.jenkins.plugins.deliveryworkflows.analysis.action;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which documents are expected to ask nothing any more. */
public final class QuestionScope {

    private static final Pattern ACCEPTED =
            Pattern.compile("(?mi)^status: *['\"]?(accepted|superseded|deprecated|rejected)\\b");

    private QuestionScope() {}

    /** The change log tells of the past, and the list of action items doesn't ask by itself. */
    public static boolean asks(String path) {
        return !path.endsWith("CHANGELOG.md")
                && !path.equals("docs/Action_Items.md")
                && !path.startsWith("docs/development/docstrings/");
    }

    /** A decision that was taken may quote questions. */
    public static boolean isOpenDecision(String path, String text) {
        return !path.startsWith("docs/adr/") || !ACCEPTED.matcher(text).find();
    }

    /** Whether a document belongs to a run with these inputs, or to all. */
    static boolean concerns(String path, Map<String, String> inputs) {
        String release = inputs.getOrDefault("release", "");
        String incident = inputs.getOrDefault("incident", "");
        return isOneOf(path, "docs/release-notes/", List.of(release + ".md"))
                && isOneOf(
                        path,
                        "docs/requirements/",
                        List.of(inputs.getOrDefault("feature", "") + "/", incident + "/"))
                && isOneOf(
                        path,
                        "docs/sprint/",
                        List.of(
                                inputs.getOrDefault("sprint", "") + "/",
                                "Release-" + release + "/",
                                "Hotfix-" + incident + "/"));
    }

    private static boolean isOneOf(String path, String folder, List<String> names) {
        return !path.startsWith(folder)
                || names.stream().anyMatch(name -> path.startsWith(folder + name));
    }
}
