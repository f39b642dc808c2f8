package io.jenkins.plugins.deliveryworkflows.report;

/**
 * Keeps text from repositories readable: what would act on the reader's terminal, XML parser or
 * reading direction is replaced by U+FFFD.
 */
public final class VisibleText {

    private static final char REPLACEMENT = '\uFFFD';

    private VisibleText() {}

    /** The text with line feeds and tabs, and without any other control character. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .forEach(c -> visible.appendCodePoint(isVisible(c) ? c : REPLACEMENT));
        return visible.toString();
    }

    /** The text on one line. */
    public static String line(String text) {
        return of(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ')).strip();
    }

    private static boolean isVisible(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && !isNoncharacter(c)
                && !changesDirection(c);
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    /** Marks that make a line read differently from what it is. */
    private static boolean changesDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
