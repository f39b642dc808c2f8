package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds what is still open in a document.
 *
 * <p>Looks at the source line by line, with code spans and code blocks blanked: there a marker is
 * an example. In an HTML comment it counts, since hiding a question doesn't answer it.
 */
public final class OpenMarkers {

    private static final Pattern PENDING =
            Pattern.compile(
                    "\\[PENDING[ \\t]+@([^:\\]\\s]{1,80})[ \\t]*:[ \\t]*([^\\]\\n]{1,500})\\]");

    private static final Pattern OTHER =
            Pattern.compile(
                    "\\[PENDING\\b[^\\]\\n]{0,500}\\]?|\\b(?:TBD|TODO|FIXME)\\b|\\?\\?\\?|\\[NEEDS CLARIFICATION[^\\]\\n]{0,500}\\]?"
                            + "|(?i:lorem ipsum)|<placeholder>|<(?!!--)[a-z][a-z0-9]*(?:[ -][a-z0-9]+){1,6}>");

    private OpenMarkers() {}

    /** All open markers, in the order of the text. */
    public static List<OpenMarker> in(String text) {
        List<OpenMarker> markers = new ArrayList<>();
        String[] lines = withoutCode(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            inLine(lines[i], i + 1, markers);
        }
        return markers;
    }

    private static void inLine(String line, int number, List<OpenMarker> markers) {
        Matcher pending = PENDING.matcher(line);
        StringBuilder rest = new StringBuilder();
        while (pending.find()) {
            markers.add(new OpenMarker(number, "@" + pending.group(1), pending.group(2).strip()));
            pending.appendReplacement(rest, " ");
        }
        pending.appendTail(rest);
        Matcher other = OTHER.matcher(rest);
        while (other.find()) {
            if (!isHtmlTag(other.group())) {
                markers.add(new OpenMarker(number, "", other.group()));
            }
        }
    }

    /** {@code <details open>} is markup; {@code <name of the service>} is a placeholder. */
    private static boolean isHtmlTag(String text) {
        return text.startsWith("<")
                && List.of(
                                "details", "summary", "a", "img", "br", "p", "div", "span", "table",
                                "code", "pre")
                        .contains(text.substring(1).split("[ >-]")[0].toLowerCase(Locale.ROOT));
    }

    private static String withoutCode(String text) {
        String unix = LineEnds.unix(DocumentReader.withoutLoneReturns(text));
        StringBuilder[] lines =
                Arrays.stream(unix.split("\n", -1))
                        .map(StringBuilder::new)
                        .toArray(StringBuilder[]::new);
        Node root =
                Parser.builder()
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .inlineParserFactory(context -> new CodeSpans(lines))
                        .build()
                        .parse(unix);
        for (Node node = root; node != null; node = following(node)) {
            if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
                blank(node, lines);
            }
        }
        return String.join("\n", lines);
    }

    /** The next node in the text's order: no recursion, as a document may nest without end. */
    static Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }

    private static void blank(Node node, StringBuilder[] lines) {
        for (SourceSpan span : node.getSourceSpans()) {
            StringBuilder line = lines[span.getLineIndex()];
            int to = Math.min(line.length(), span.getColumnIndex() + span.getLength());
            for (int i = span.getColumnIndex(); i < to; i++) {
                line.setCharAt(i, ' ');
            }
        }
    }
}
