package io.jenkins.plugins.deliveryworkflows.document;

/**
 * A part of a document that the product writes, between its begin and end comments.
 *
 * @param name unique within the document
 * @param content what stands between the comments, with {@code \n}, without the line breaks next to
 *     them
 * @param line the 1-based line of the begin comment
 * @param from the offset of the first character behind the begin comment's line
 * @param to the offset of the end comment's line
 */
public record ManagedBlock(String name, String content, int line, int from, int to) {

    /** The comment that opens a block. */
    public static String begin(String name) {
        return "<!-- delivery:begin " + name + " -->";
    }

    /** The comment that closes a block. */
    public static String end(String name) {
        return "<!-- delivery:end " + name + " -->";
    }

    /** Content without the line breaks at both ends. */
    static String trimmed(String content) {
        int from = 0;
        int to = content.length();
        while (from < to && content.charAt(from) == '\n') {
            from++;
        }
        while (to > from && content.charAt(to - 1) == '\n') {
            to--;
        }
        return content.substring(from, to);
    }
}
