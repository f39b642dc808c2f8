package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a version moves, by Semantic Versioning. */
enum ReleaseStep {
    PATCH,
    MINOR,
    MAJOR;

    /** The header of Conventional Commits 1.0.0: type, scope, mark of a breaking change. */
    private static final Pattern HEADER =
            Pattern.compile("([a-zA-Z]{1,30})(\\([^()\\n]{0,100}\\))?(!)?: .*");

    private static final Pattern BREAKING =
            Pattern.compile("^BREAKING[ -]CHANGE: ", Pattern.MULTILINE);

    /** The step that commit messages ask for; MINOR where one of them doesn't say what it is. */
    static ReleaseStep of(Collection<String> messages) {
        return messages.stream().map(ReleaseStep::of).max(ReleaseStep::compareTo).orElse(PATCH);
    }

    private static ReleaseStep of(String message) {
        Matcher header = HEADER.matcher(message.lines().findFirst().orElse(""));
        if (!header.matches()) {
            return BREAKING.matcher(message).find() ? MAJOR : MINOR;
        }
        if (header.group(3) != null || BREAKING.matcher(message).find()) {
            return MAJOR;
        }
        return header.group(1).equalsIgnoreCase("feat") ? MINOR : PATCH;
    }
}
