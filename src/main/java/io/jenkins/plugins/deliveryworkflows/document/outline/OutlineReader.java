package io.jenkins.plugins.deliveryworkflows.document.outline;

import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Code;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Heading;
import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Link;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Gathers an {@link Outline} while a document is parsed. */
final class OutlineReader implements InlineParser {

    private final String text;
    private final String[] visible;
    private final String[] prose;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Code> codes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> anchors = new LinkedHashSet<>();

    OutlineReader(String text) {
        String unix = LineEnds.unix(text).replace('\r', ' ');
        this.text = withoutFrontMatter(unix.startsWith("\uFEFF") ? unix.substring(1) : unix);
        int lines = (int) this.text.chars().filter(c -> c == '\n').count() + 1;
        visible = new String[lines];
        prose = new String[lines];
        Arrays.fill(visible, "");
        Arrays.fill(prose, "");
    }

    /** The lines stay, so that numbers do; what stood in them goes. */
    private static String withoutFrontMatter(String text) {
        if (!text.startsWith("---\n")) {
            return text;
        }
        int end = text.indexOf("\n---\n", 3);
        return end < 0
                ? text
                : text.substring(0, end + 4).replaceAll("[^\n]", "") + text.substring(end + 4);
    }

    Outline read() {
        Node root =
                Parser.builder()
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .inlineParserFactory(context -> this)
                        .build()
                        .parse(text);
        for (Node node = root; node != null; node = following(node)) {
            block(node);
        }
        headings.sort(Comparator.comparingInt(Heading::line));
        codes.sort(Comparator.comparingInt(Code::line));
        links.sort(Comparator.comparingInt(Link::line));
        anchors.addAll(HeadingSlugs.of(headings.stream().map(Heading::text).toList()));
        return new Outline(
                headings, codes, links, anchors, Arrays.asList(visible), Arrays.asList(prose));
    }

    /** No recursion, as a document may nest without end. */
    private static Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null ? null : at.getNext();
    }

    private void block(Node node) {
        if (node instanceof FencedCodeBlock fenced) {
            code(fenced.getLiteral(), line(node) + 1);
        } else if (node instanceof IndentedCodeBlock indented) {
            code(indented.getLiteral(), line(node));
        } else if (node instanceof HtmlBlock html) {
            new HtmlReferences(html.getLiteral(), line(node)).addTo(links, anchors);
        } else if (node instanceof LinkReferenceDefinition definition) {
            links.add(new Link(definition.getDestination(), line(node)));
        }
    }

    private static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
    }

    private void code(String literal, int firstLine) {
        String[] lines = literal.split("\n", -1);
        for (int i = 0; i < lines.length && firstLine + i <= visible.length; i++) {
            if (!lines[i].isBlank()) {
                codes.add(new Code(lines[i], firstLine + i));
                visible[firstLine + i - 1] = lines[i];
            }
        }
    }

    @Override
    public void parse(SourceLines source, Node node) {
        InlineScan scan = new InlineScan(source.getContent());
        List<SourceLine> lines = source.getLines();
        int at = 0;
        for (SourceLine line : lines) {
            int number = line.getSourceSpan().getLineIndex();
            int end = at + line.getContent().length();
            visible[number] += scan.visible().substring(at, end);
            prose[number] += scan.prose().substring(at, end);
            at = end + 1;
        }
        LineNumbers numbers = new LineNumbers(lines);
        scan.codes().forEach(found -> codes.add(new Code(found.text(), numbers.of(found.at()))));
        scan.links().forEach(found -> links.add(new Link(found.text(), numbers.of(found.at()))));
        scan.html()
                .forEach(
                        found ->
                                new HtmlReferences(found.text(), numbers.of(found.at()))
                                        .addTo(links, anchors));
        if (node instanceof org.commonmark.node.Heading heading && !lines.isEmpty()) {
            String content = scan.visible().replace('\n', ' ').strip();
            headings.add(new Heading(heading.getLevel(), content, numbers.of(0)));
        }
    }
}
