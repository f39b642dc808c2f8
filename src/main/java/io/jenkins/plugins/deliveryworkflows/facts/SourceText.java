package io.jenkins.plugins.deliveryworkflows.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a source file: decoded as UTF-8, what isn't UTF-8 replaced, line ends normalised to
 * {@code \n}, a byte order mark dropped.
 */
public final class SourceText {

    private final String text;
    private int[] lineStarts;

    private SourceText(String text) {
        this.text = text;
    }

    public static SourceText of(String text) {
        String unix =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(unix.startsWith("\uFEFF") ? unix.substring(1) : unix);
    }

    public static SourceText of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text;
    }

    public boolean contains(String literal) {
        return text.contains(literal);
    }

    /** The 1-based line of a character offset. */
    public int lineOf(int offset) {
        if (lineStarts == null) {
            lineStarts = starts();
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int[] starts() {
        return java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(0),
                        java.util.stream.IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }
}
