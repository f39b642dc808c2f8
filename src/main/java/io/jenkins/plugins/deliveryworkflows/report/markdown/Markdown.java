package io.jenkins.plugins.deliveryworkflows.report.markdown;

import io.jenkins.plugins.deliveryworkflows.report.VisibleText;

/**
 * Turns text from repositories into Markdown that shows just that text: no markup, HTML, link,
 * mention or reference comes of it, in CommonMark and in the dialect of the forges.
 */
final class Markdown {

    /** A forge refuses comments over 65,536 characters: no single text may use that up. */
    static final int MAX_TEXT = 400;

    private static final String MARKUP = "\\`*_{}[]()#+-.!|~>=:$^\"'";

    /** Seen by nobody, but it parts what a forge would turn into a link or a mention. */
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private Markdown() {}

    /** The text on one line, to stand in a paragraph, a list item or a table cell. */
    static String text(String text) {
        String line = shorten(VisibleText.line(text));
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append("&amp;");
                case '@' -> out.append('@').append(ZERO_WIDTH_SPACE);
                default -> appendEscaped(out, c);
            }
            if (opensReference(line, i)) {
                out.append(ZERO_WIDTH_SPACE);
            }
        }
        return out.toString();
    }

    /** The text on one line in a code span, where nothing is markup; empty for an empty text. */
    static String code(String text) {
        String line = shorten(VisibleText.line(text));
        if (line.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(longestRun(line) + 1);
        String padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + padding + line + padding + fence;
    }

    /** A code span in a table, where a bar would end the cell. */
    static String cellCode(String text) {
        return code(text).replace("|", "\\|");
    }

    /** A fenced block whose lines are indented, to stand in a list item. */
    static String block(String text, String indent) {
        String visible = VisibleText.of(text).strip();
        String fence = "`".repeat(Math.max(3, longestRun(visible) + 1));
        return indent
                + fence
                + "sh\n"
                + indent
                + visible.replace("\n", "\n" + indent)
                + "\n"
                + indent
                + fence
                + "\n";
    }

    private static void appendEscaped(StringBuilder out, char c) {
        if (MARKUP.indexOf(c) >= 0) {
            out.append('\\');
        }
        out.append(c);
    }

    /** Whether a forge may make a link of what follows: {@code ://}, {@code www.}, {@code #1}. */
    private static boolean opensReference(String line, int i) {
        return switch (line.charAt(i)) {
            case '#', '!' -> i + 1 < line.length() && Character.isLetterOrDigit(line.charAt(i + 1));
            case ':' -> line.startsWith("//", i + 1);
            case '.' -> line.regionMatches(true, i - 3, "www", 0, 3);
            case '-' -> line.regionMatches(true, i - 2, "GH", 0, 2);
            default -> false;
        };
    }

    private static String shorten(String line) {
        if (line.length() <= MAX_TEXT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
        return line.substring(0, end) + "…";
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
