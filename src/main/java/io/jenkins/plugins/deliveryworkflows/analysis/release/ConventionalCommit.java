package io.jenkins.plugins.deliveryworkflows.analysis.release;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The subject of a commit that says what kind of change it is, by Conventional Commits 1.0.0:
 * {@code feat(api)!: book a room}.
 *
 * @param type in lower case
 * @param scope empty where there is none
 * @param breaking whether the subject has the mark of a breaking change
 */
record ConventionalCommit(String type, String scope, boolean breaking, String description) {

    private static final Pattern SUBJECT =
            Pattern.compile("([A-Za-z]{1,30})(?:\\(([^()]{1,100})\\))?(!)?: {1,5}(\\S.*)");

    /** What the subject says; nothing where it isn't of this form, or its type is nobody's. */
    static Optional<ConventionalCommit> of(String subject) {
        Matcher matcher = SUBJECT.matcher(subject);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String type = matcher.group(1).toLowerCase(Locale.ROOT);
        boolean breaking = matcher.group(3) != null;
        if (ChangeKind.of(type) == ChangeKind.OTHER && !breaking) {
            return Optional.empty();
        }
        String scope = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return Optional.of(new ConventionalCommit(type, scope, breaking, matcher.group(4).strip()));
    }
}
