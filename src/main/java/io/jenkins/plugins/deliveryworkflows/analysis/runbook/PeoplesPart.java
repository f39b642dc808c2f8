package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people wrote in a runbook: whether it changed, and whether somebody vouches for it. */
public final class PeoplesPart {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Whoever only vouches for a text hasn't changed it. */
    private static final Pattern VOUCHING =
            Pattern.compile("[-*+>_`\\s]{0,9}Reviewed for\\b", Pattern.CASE_INSENSITIVE);

    private final RunbookText text;

    public PeoplesPart(ManagedDocument document) {
        text = RunbookText.of(document);
    }

    /**
     * Whether the words differ. Their order, white space, headings, dates and punctuation make no
     * difference.
     */
    public boolean differsFrom(PeoplesPart other) {
        return !words().equals(other.words());
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (String line : text.peoplesText()) {
            if (VOUCHING.matcher(line).lookingAt()) {
                continue;
            }
            Arrays.stream(DATE.matcher(line).replaceAll(" ").split("[^\\p{L}\\p{N}]+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(words::add);
        }
        words.sort(null);
        return words;
    }

    /** Who says in a line of its own that it still holds for a release, and in which line. */
    public Optional<Reviewed> reviewedFor(String release) {
        Pattern line =
                Pattern.compile(
                        "(?:[-*+>]\\s{1,9})?[*_]{0,3}Reviewed for "
                                + Pattern.quote(release)
                                + "[*_]{0,3} by (@[A-Za-z0-9][A-Za-z0-9._/-]{0,79}?)[*_.]{0,4}",
                        Pattern.CASE_INSENSITIVE);
        return text.peoplesProse().stream()
                .map(
                        found -> {
                            Matcher matcher = line.matcher(found.text());
                            return matcher.matches()
                                    ? new Reviewed(matcher.group(1), found.number())
                                    : null;
                        })
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /**
     * A person's word for it.
     *
     * @param by {@code @name}
     * @param line 1-based
     */
    public record Reviewed(String by, int line) {}
}
