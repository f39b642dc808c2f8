package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a cell that names somebody from one that only isn't empty. */
final class OwnerCell {

    private static final Pattern UNSEEN = Pattern.compile("<!--[^>]*(?:-->|$)|\\p{Cf}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> NOBODY =
            Set.of(
                    CodeOwners.UNASSIGNED,
                    "nobody",
                    "none",
                    "noone",
                    "unknown",
                    "tbd",
                    "todo",
                    "pending",
                    "na");

    private OwnerCell() {}

    /** Whether a reader sees nothing in it. */
    static boolean isBlank(String cell) {
        return letters(cell).isEmpty();
    }

    /** Whether it names nobody, in whatever words. */
    static boolean isNobody(String cell) {
        return isBlank(cell) || NOBODY.contains(letters(cell)) || cell.contains("[PENDING");
    }

    private static String letters(String cell) {
        String seen = UNSEEN.matcher(cell).replaceAll("");
        return NO_LETTERS.matcher(seen).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
