package io.jenkins.plugins.deliveryworkflows.document.outline;

import java.util.List;
import java.util.Set;

/**
 * What a reader sees of a Markdown document, by line: all line numbers are 1-based and those of the
 * file.
 *
 * <p>Comments, raw HTML blocks, front matter and link definitions aren't seen. Reading takes time
 * that grows with the document's length only, whatever stands in it.
 *
 * @param headings in the text's order
 * @param codes code spans and the lines of code blocks, in the text's order
 * @param links destinations of links and images, as written
 * @param anchors names that a link can jump to
 * @param visible for each line what of it is seen, code too; empty where nothing is
 * @param prose for each line what of it is seen and is no code
 */
public record Outline(
        List<Heading> headings,
        List<Code> codes,
        List<Link> links,
        Set<String> anchors,
        List<String> visible,
        List<String> prose) {

    public Outline {
        headings = List.copyOf(headings);
        codes = List.copyOf(codes);
        links = List.copyOf(links);
        anchors = Set.copyOf(anchors);
        visible = List.copyOf(visible);
        prose = List.copyOf(prose);
    }

    /** Reads a document; never fails. */
    public static Outline of(String text) {
        return new OutlineReader(text).read();
    }

    /** A heading of any level, its markup still in it. */
    public record Heading(int level, String text, int line) {}

    /** A code span, or one line of a code block. */
    public record Code(String text, int line) {}

    /** A link or an image. */
    public record Link(String destination, int line) {}
}
