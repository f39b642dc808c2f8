package io.jenkins.plugins.deliveryworkflows.facts.collectors.operation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the first sentences of a README: a paragraph of plain text, behind title and badges. What
 * stands in a section of its own may be about anything.
 */
final class FirstParagraph {

    private static final int LOOKED_AT = 4000;
    private static final int LONGEST = 280;

    /** What is no text: headings, images, badges, HTML, quotes, lists, tables, code, rules. */
    private static final String NO_TEXT = "#!<>|`*-+=~_[0123456789";

    private static final Pattern LINK =
            Pattern.compile("\\[([^\\[\\]]{1,200})]\\([^()\\s]{0,300}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("[*_`]{1,3}(?=\\S)|(?<=\\S)[*_`]{1,3}");

    private FirstParagraph() {}

    /** The paragraph as plain text, its first sentences where it is long. */
    static Optional<String> of(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        boolean fenced = false;
        int headings = 0;
        for (String paragraph : start.split("\n\\s{0,99}\n")) {
            String stripped = paragraph.strip();
            boolean inFence = fenced;
            fenced ^=
                    Stream.of(stripped.split("\n")).filter(l -> l.startsWith("```")).count() % 2
                            == 1;
            if (!inFence && isText(stripped)) {
                return Optional.of(shortened(plain(stripped)));
            }
            headings += !inFence && isHeading(stripped) ? 1 : 0;
            if (headings > 1) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isHeading(String paragraph) {
        return paragraph.startsWith("#") || paragraph.contains("\n---");
    }

    private static boolean isText(String paragraph) {
        if (paragraph.isEmpty() || paragraph.startsWith("    ")) {
            return false;
        }
        boolean emphasised = paragraph.startsWith("**") || paragraph.startsWith("_");
        return (NO_TEXT.indexOf(paragraph.charAt(0)) < 0 || emphasised)
                && !paragraph.contains("\n===")
                && !paragraph.contains("\n---")
                && !paragraph.endsWith(":");
    }

    private static String plain(String paragraph) {
        String line = paragraph.lines().map(String::strip).collect(Collectors.joining(" "));
        return EMPHASIS.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll("").strip();
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int sentence = line.lastIndexOf(". ", LONGEST);
        return sentence > 0 ? line.substring(0, sentence + 1) : line.substring(0, LONGEST).strip();
    }
}
