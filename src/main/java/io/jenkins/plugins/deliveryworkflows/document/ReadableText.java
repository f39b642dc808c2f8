package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import java.util.IdentityHashMap;
import java.util.Map;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * The text of a Markdown document that its reader sees: no front matter, no comments, no targets of
 * links, nothing behind HTML that hides what follows.
 */
public final class ReadableText {

    private static final String FENCE = "---\n";

    private final StringBuilder text = new StringBuilder();
    private final Map<Node, String> inline = new IdentityHashMap<>();
    private boolean hidden;

    private ReadableText() {}

    /** The visible text; what stands in HTML blocks is left out. */
    public static String of(String document) {
        ReadableText readable = new ReadableText();
        readable.read(withoutFrontMatter(LineEnds.unix(document)));
        return readable.text.toString();
    }

    /** The visible text of one paragraph or table cell, on one line. */
    public static String ofInline(String markdown) {
        String text = new VisibleInline(markdown.replace("\\|", "|")).text();
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String withoutFrontMatter(String document) {
        String body = document.startsWith("\uFEFF") ? document.substring(1) : document;
        int end = body.startsWith(FENCE) ? body.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        return end < 0 ? body : body.substring(end + 1 + FENCE.length());
    }

    private void read(String body) {
        Node root =
                Parser.builder()
                        .inlineParserFactory(
                                context -> (lines, node) -> inline.put(node, lines.getContent()))
                        .build()
                        .parse(body);
        for (Node node = root; node != null && !hidden; node = OpenMarkers.following(node)) {
            if (node instanceof HtmlBlock html) {
                hidden = new VisibleInline(html.getLiteral()).hidesWhatFollows();
            } else if (node instanceof FencedCodeBlock code) {
                text.append(code.getLiteral());
            } else if (node instanceof IndentedCodeBlock code) {
                text.append(code.getLiteral());
            } else if (inline.containsKey(node)) {
                VisibleInline visible = new VisibleInline(inline.get(node));
                text.append(visible.text()).append('\n');
                hidden = visible.hidesWhatFollows();
            }
        }
    }
}
