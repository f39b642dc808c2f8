package io.jenkins.plugins.deliveryworkflows.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.document.table.TableReader;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds front matter and managed blocks in a document's text. Never looks inside a paragraph, which
 * would be slow on texts that are made to be slow.
 *
 * <p>Only a comment that Markdown takes for a comment opens or closes a block: one in a code fence
 * or quoted code is text about blocks.
 */
final class DocumentReader {

    private static final Pattern COMMENT =
            Pattern.compile(
                    "<!--[ \\t]{0,9}delivery:(begin|end|table)[ \\t]{1,9}([A-Za-z0-9._-]{1,80})[ \\t]{0,9}-->");
    private static final Pattern ANY_COMMENT =
            Pattern.compile("<!--[ \\t]{0,9}delivery:(begin|end|table)\\b");
    private static final String FENCE = "---";

    /** A text can be all faults; who mends the first ones sees the next. */
    private static final int MOST_FAULTS = 20;

    private static final YAMLMapper YAML = new YAMLMapper();

    private final String path;
    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>(List.of(0));
    private final List<ManagedBlock> blocks = new ArrayList<>();
    private final List<StoredTable> tables = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final HiddenPart hidden = new HiddenPart();
    private FrontMatter frontMatter = FrontMatter.NONE;
    private int bodyLine;
    private String open;
    private int openLine;

    DocumentReader(String path, String text) {
        this.path = path;
        this.text = text;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lineStarts.add(i + 1);
        }
    }

    ManagedDocument read() {
        readFrontMatter();
        Node root =
                Parser.builder()
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .inlineParserFactory(context -> (lines, node) -> {})
                        .build()
                        .parse(body());
        // A quoted or listed comment is somebody's example, not ours: the top level alone counts.
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock html) {
                html(html.getSourceSpans());
                hidden.read(html.getLiteral());
            }
        }
        if (open != null) {
            fault(
                    "the managed block '" + open + "' has no end",
                    openLine,
                    "Add the line " + ManagedBlock.end(open));
        }
        return new ManagedDocument(path, text, frontMatter, blocks, tables, faults);
    }

    /**
     * What follows the front matter, each character where the parser's line numbers expect it: for
     * Markdown a carriage return alone ends a line, for everybody else it doesn't.
     */
    private String body() {
        String body = withoutLoneReturns(text.substring(lineStarts.get(bodyLine)));
        return body.startsWith("\uFEFF") ? body.substring(1) : body;
    }

    /** The text with a space for each carriage return that no line feed follows. */
    static String withoutLoneReturns(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text);
        for (int i = 0; i < cleaned.length(); i++) {
            boolean paired = i + 1 < cleaned.length() && cleaned.charAt(i + 1) == '\n';
            if (cleaned.charAt(i) == '\r' && !paired) {
                cleaned.setCharAt(i, ' ');
            }
        }
        return cleaned.toString();
    }

    private void readFrontMatter() {
        if (!stripped(0).equals(FENCE)) {
            return;
        }
        for (int line = 1; line < lineStarts.size(); line++) {
            if (stripped(line).equals(FENCE)) {
                parseFrontMatter(text.substring(lineStarts.get(1), lineStarts.get(line)));
                bodyLine = Math.min(line + 1, lineStarts.size() - 1);
                return;
            }
        }
        fault("the front matter has no end", 0, "Close it with a line '---'");
    }

    private void parseFrontMatter(String yaml) {
        try {
            JsonNode delivery = YAML.readTree(yaml).path("delivery");
            int line = 1;
            while (line < lineStarts.size() - 1 && !stripped(line).startsWith("delivery")) {
                line++;
            }
            frontMatter =
                    new FrontMatter(
                            delivery.path("pack").asText(),
                            delivery.path("version").asText(),
                            line + 1);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            fault("the front matter isn't YAML", line, "Mend the line, or remove the front matter");
        }
    }

    /** A comment of ours is HTML by itself: inside other HTML it could hide what it encloses. */
    private void html(List<SourceSpan> lines) {
        if (lines.size() == 1) {
            comment(bodyLine + lines.get(0).getLineIndex());
            return;
        }
        for (SourceSpan span : lines) {
            int line = bodyLine + span.getLineIndex();
            if (ANY_COMMENT.matcher(stripped(line)).find()) {
                fault(
                        "this comment of the product stands inside other HTML",
                        line,
                        "Put an empty line before it, or remove the HTML around it");
            }
        }
    }

    private void comment(int line) {
        String content = stripped(line);
        Matcher comment = COMMENT.matcher(content);
        if (comment.matches() && hidden.goesOn()) {
            fault(
                    "this comment of the product stands in HTML that no reader sees",
                    line,
                    "Remove the HTML around it");
        } else if (comment.matches()) {
            switch (comment.group(1)) {
                case "begin" -> begin(comment.group(2), line);
                case "end" -> end(comment.group(2), line);
                default -> table(comment.group(2), line);
            }
        } else if (ANY_COMMENT.matcher(content).find()) {
            fault(
                    "this comment of the product isn't alone on its line, or its name isn't one",
                    line,
                    "Write it as " + ManagedBlock.begin("name"));
        }
    }

    private void begin(String name, int line) {
        if (open != null) {
            fault(
                    "'" + name + "' begins inside the managed block '" + open + "'",
                    line,
                    "End '" + open + "' first");
        } else if (!names.add(name)) {
            fault("the managed block '" + name + "' is there twice", line, "Remove one of the two");
        }
        open = name;
        openLine = line;
    }

    private void end(String name, int line) {
        if (!name.equals(open)) {
            fault(
                    "'"
                            + name
                            + "' ends here but "
                            + (open == null ? "didn't begin" : "'" + open + "' is open"),
                    line,
                    "Remove the line, or add " + ManagedBlock.begin(name));
            return;
        }
        int from = lineStarts.get(openLine + 1);
        int to = lineStarts.get(line);
        String inside = LineEnds.unix(text.substring(from, to));
        blocks.add(new ManagedBlock(name, ManagedBlock.trimmed(inside), openLine + 1, from, to));
        open = null;
    }

    private void table(String name, int line) {
        if (open != null) {
            fault(
                    "the table '" + name + "' stands inside the managed block '" + open + "'",
                    line,
                    "Move it out of the block");
            return;
        }
        int behind = line + 1 < lineStarts.size() ? lineStarts.get(line + 1) : text.length();
        StoredTable table = TableReader.read(name, text, behind, line + 1);
        if (tables.stream().anyMatch(other -> other.name().equals(name))) {
            fault("the table '" + name + "' is there twice", line, "Remove one of the two");
        }
        Set<String> ids = new HashSet<>();
        for (StoredTable.Row row : table.rows()) {
            if (!ids.add(row.id())) {
                fault(
                        "the row '" + row.id() + "' is there twice",
                        row.line() - 1,
                        "Remove one of the two");
            }
        }
        tables.add(table);
    }

    private void fault(String what, int line, String remedy) {
        if (faults.size() == MOST_FAULTS) {
            return;
        }
        faults.add(new Fault(what, path + ":" + (line + 1), remedy));
    }

    private String stripped(int line) {
        int end = line + 1 < lineStarts.size() ? lineStarts.get(line + 1) : text.length();
        String content = text.substring(lineStarts.get(line), end).strip();
        return line == 0 && content.startsWith("\uFEFF") ? content.substring(1) : content;
    }
}
