package io.jenkins.plugins.deliveryworkflows.workspace;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody probably meant. */
public final class Spelling {

    /** Longer words are no slip of a finger, and comparing them would take long. */
    private static final int LONGEST = 64;

    private Spelling() {}

    /**
     * The known word that takes the fewest edits, the first of equals; nothing where more than a
     * third of the letters would have to change.
     *
     * <p>A word that a known one begins with counts as near, if it has three letters or more.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String given = lower(word.strip());
        if (given.isEmpty() || given.length() > LONGEST) {
            return Optional.empty();
        }
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int edits = edits(given, lower(candidate));
            int allowed = Math.max(1, Math.max(given.length(), candidate.length()) / 3);
            if (edits <= allowed && edits < fewest) {
                best = candidate;
                fewest = edits;
            }
        }
        return best != null
                ? Optional.of(best)
                : known.stream()
                        .filter(
                                candidate ->
                                        given.length() >= 3 && lower(candidate).startsWith(given))
                        .findFirst();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, replacements and swaps of neighbours that make one word the other. */
    private static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int step(int[][] cost, String from, String to, int i, int j) {
        char last = from.charAt(i - 1);
        int replaced = cost[i - 1][j - 1] + (last == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && last == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
