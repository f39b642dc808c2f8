package io.jenkins.plugins.deliveryworkflows.analysis.release;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An update of a third-party component as robots and people write it: {@code Bump a from 1 to 2},
 * {@code update dependency a to v2}.
 *
 * @param from the version before, empty where it isn't said
 * @param to the version now, empty where it isn't said
 * @param note what else is said of it: {@code [security]}
 */
public record DependencyUpdate(String name, String from, String to, String note) {

    private static final Set<String> VERBS =
            Set.of("bump", "bumps", "update", "updates", "upgrade", "upgrades");
    private static final Set<String> KINDS =
            Set.of("action", "monorepo", "image", "docker", "tag", "digest", "version");
    private static final int LONGEST = 500;

    /** What a description says; nothing where it says something else besides. */
    static Optional<DependencyUpdate> of(String description) {
        if (description.length() > LONGEST) {
            return Optional.empty();
        }
        Deque<String> words = new ArrayDeque<>(List.of(description.strip().split("\\s+")));
        if (!VERBS.contains(words.pop().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if ("dependency".equals(words.peek())) {
            words.pop();
        }
        String name = words.isEmpty() ? "" : words.pop();
        while (words.peek() != null && KINDS.contains(words.peek())) {
            words.pop();
        }
        String from = version("from", words);
        String to = version("to", words);
        boolean said = !to.isEmpty() || words.isEmpty() && name.matches(".*[-_.:/@].*");
        return name.isEmpty() || !said
                ? Optional.empty()
                : Optional.of(new DependencyUpdate(name, from, to, String.join(" ", words)));
    }

    /** Takes a word and the version behind it away, if they come next. */
    private static String version(String word, Deque<String> words) {
        if (!word.equals(words.peek())) {
            return "";
        }
        words.pop();
        boolean version =
                words.peek() != null && words.peek().matches("[v^~<>=]{0,3}\\d[^\\s]{0,80}");
        if (!version) {
            words.push(word);
            return "";
        }
        return words.pop();
    }

    /** This update and a later one of the same component. */
    DependencyUpdate then(DependencyUpdate later) {
        return new DependencyUpdate(name, from, later.to, later.note.isEmpty() ? note : later.note);
    }

    /** The component and its versions, as far as they are known. */
    String text() {
        return name
                + (from.isEmpty() || to.isEmpty() ? "" : " from " + from)
                + (to.isEmpty() ? "" : " to " + to)
                + (note.isEmpty() ? "" : " " + note);
    }
}
