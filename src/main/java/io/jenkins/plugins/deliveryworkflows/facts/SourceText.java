package io.jenkins.plugins.deliveryworkflows.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of a source file: decoded as UTF-8, what isn't UTF-8 replaced, line ends normalised to
 * {@code \n}, a byte order mark dropped.
 */
public final class SourceText {

    private final String text;
    private final Map<Class<?>, Object> derived = new HashMap<>();
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

    /**
     * What is made of this text, made once for all collectors that need it. One thread at a time
     * may ask.
     *
     * @param type tells it from other things that are made of the same text
     * @param make gives the same for the same text, and nothing that its users would change
     */
    public <T> T derived(Class<T> type, Function<SourceText, T> make) {
        Object known = derived.get(type);
        if (known == null) {
            known = make.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
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
