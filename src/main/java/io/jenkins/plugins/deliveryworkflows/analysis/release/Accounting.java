package io.jenkins.plugins.deliveryworkflows.analysis.release;

import io.jenkins.plugins.deliveryworkflows.analysis.history.Commit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a text against commits: which of them it names, by the number of their pull request or by
 * their subject.
 */
public final class Accounting {

    /** Nobody reads longer notes; in characters. */
    private static final int LONGEST = 2 << 20;

    private static final Pattern REQUEST = Pattern.compile("[#!]\\d{1,9}(?!\\d)");

    /** By so many words a subject is looked up first. */
    private static final int START = 3;

    private final Set<String> requests = new HashSet<>();
    private final List<String> words;

    /** The first words of each subject → where they stand in the text. */
    private final Map<List<String>, List<Integer>> places = new HashMap<>();

    private Accounting(String text) {
        Matcher matcher = REQUEST.matcher(text);
        while (matcher.find()) {
            requests.add(matcher.group());
        }
        words = Words.of(text);
    }

    /**
     * The commits that a text doesn't name, in their order.
     *
     * @param text as its reader sees it
     */
    public static List<Commit> unnamed(List<Commit> commits, String text) {
        Accounting accounting = new Accounting(text.substring(0, Math.min(text.length(), LONGEST)));
        commits.forEach(commit -> accounting.places.put(start(subject(commit)), new ArrayList<>()));
        accounting.findPlaces();
        return commits.stream().filter(commit -> !accounting.names(commit)).toList();
    }

    private void findPlaces() {
        for (int at = 0; at < words.size(); at++) {
            for (int length = 1; length <= START && at + length <= words.size(); length++) {
                List<Integer> found = places.get(words.subList(at, at + length));
                if (found != null) {
                    found.add(at);
                }
            }
        }
    }

    private boolean names(Commit commit) {
        List<String> subject = subject(commit);
        return requests.contains(commit.pullRequest())
                || places.get(start(subject)).stream().anyMatch(at -> stands(subject, at));
    }

    private boolean stands(List<String> subject, int at) {
        int end = at + subject.size();
        return end <= words.size() && words.subList(at, end).equals(subject);
    }

    private static List<String> start(List<String> subject) {
        return subject.subList(0, Math.min(START, subject.size()));
    }

    private static List<String> subject(Commit commit) {
        return Words.of(
                ConventionalCommit.of(commit.subject())
                        .map(ConventionalCommit::description)
                        .orElse(commit.subject()));
    }
}
