package io.jenkins.plugins.deliveryworkflows.analysis.history;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A commit message taken apart, as GitHub, GitLab, Bitbucket and Azure write those of pull
 * requests.
 *
 * @param subject without the number of the pull request; of a merge the title of what was merged
 * @param pullRequest {@code #12} or {@code !12}, else empty
 */
record CommitMessage(String subject, String body, String pullRequest) {

    private static final int LONGEST_SUBJECT = 300;
    private static final String NO_SUBJECT = "(no message)";

    private static final Pattern AT_THE_END = Pattern.compile(" ?\\((#\\d{1,9})\\)$");
    private static final Pattern MERGE =
            Pattern.compile(
                    "Merge pull request (#\\d{1,9}) from \\S+|Merged in \\S+ \\(pull request (#\\d{1,9})\\)");
    private static final Pattern TITLED_MERGE = Pattern.compile("Merged PR (\\d{1,9}): (.+)");
    private static final Pattern REQUEST =
            Pattern.compile("(?m)^See merge request \\S{0,200}?(!\\d{1,9})$");

    static CommitMessage of(String message) {
        String text = message.strip();
        int end = text.indexOf('\n');
        String subject = end < 0 ? text : text.substring(0, end).strip();
        String body = end < 0 ? "" : text.substring(end).strip();
        Matcher merge = MERGE.matcher(subject);
        if (merge.matches()) {
            String number = merge.group(1) == null ? merge.group(2) : merge.group(1);
            return titledByBody(subject, body, number);
        }
        Matcher request = REQUEST.matcher(body);
        if (request.find()) {
            return subject.startsWith("Merge branch ")
                    ? titledByBody(subject, body, request.group(1))
                    : message(subject, body, request.group(1));
        }
        Matcher titled = TITLED_MERGE.matcher(subject);
        if (titled.matches()) {
            return message(titled.group(2), body, "#" + titled.group(1));
        }
        Matcher number = AT_THE_END.matcher(subject);
        return number.find()
                ? message(subject.substring(0, number.start()), body, number.group(1))
                : message(subject, body, "");
    }

    private static CommitMessage titledByBody(String subject, String body, String number) {
        if (body.isEmpty() || REQUEST.matcher(body).lookingAt()) {
            return message(subject, body, number);
        }
        int end = body.indexOf('\n');
        return end < 0
                ? message(body, "", number)
                : message(body.substring(0, end).strip(), body.substring(end).strip(), number);
    }

    private static CommitMessage message(String subject, String body, String number) {
        String shown =
                subject.length() <= LONGEST_SUBJECT
                        ? subject
                        : subject.substring(0, LONGEST_SUBJECT).strip() + "…";
        return new CommitMessage(shown.isEmpty() ? NO_SUBJECT : shown, body, number);
    }
}
