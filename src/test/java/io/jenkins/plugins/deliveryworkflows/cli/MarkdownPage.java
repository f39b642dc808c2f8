package io.jenkins.plugins.deliveryworkflows.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page of this project's documentation, in the parts that can be held against the code. */
final class MarkdownPage {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final Path path;
    private final String text;
    private final Node root;

    private MarkdownPage(Path path, String text) {
        this.path = path;
        this.text = text;
        this.root = PARSER.parse(text);
    }

    static MarkdownPage read(Path path) {
        try {
            return of(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkdownPage of(Path path, String text) {
        return new MarkdownPage(path, text.replace("\r\n", "\n"));
    }

    /** Relative to the project's folder. */
    Path path() {
        return path;
    }

    String text() {
        return text;
    }

    /** Where links and images lead that stay within the project. */
    List<String> relativeLinks() {
        List<String> links = new ArrayList<>();
        each(
                node -> {
                    if (node instanceof Link link) {
                        links.add(link.getDestination());
                    } else if (node instanceof Image image) {
                        links.add(image.getDestination());
                    }
                });
        links.removeIf(link -> link.matches("[a-z]+:.*"));
        return links;
    }

    /** The names that headings can be linked by, as GitHub makes them. */
    Set<String> anchors() {
        Set<String> anchors = new TreeSet<>();
        Map<String, Integer> seen = new HashMap<>();
        each(
                node -> {
                    if (node instanceof Heading) {
                        String plain = plain(node).toLowerCase(Locale.ROOT);
                        String slug = plain.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
                        int before = seen.merge(slug, 1, Integer::sum) - 1;
                        anchors.add(before == 0 ? slug : slug + "-" + before);
                    }
                });
        return anchors;
    }

    /** What stands in quoted code within the text. */
    List<String> codeSpans() {
        List<String> spans = new ArrayList<>();
        each(
                node -> {
                    if (node instanceof Code code) {
                        spans.add(code.getLiteral());
                    }
                });
        return spans;
    }

    /**
     * A block of shell commands.
     *
     * @param output the block of text right behind it, which shows what the commands print
     */
    record Shown(String commands, Optional<String> output) {}

    List<Shown> shellBlocks() {
        List<Shown> blocks = new ArrayList<>();
        each(
                node -> {
                    if (node instanceof FencedCodeBlock block && block.getInfo().equals("sh")) {
                        Optional<String> output =
                                block.getNext() instanceof FencedCodeBlock next
                                                && next.getInfo().equals("text")
                                        ? Optional.of(next.getLiteral())
                                        : Optional.empty();
                        blocks.add(new Shown(block.getLiteral(), output));
                    }
                });
        return blocks;
    }

    private void each(Consumer<Node> visitor) {
        each(root, visitor);
    }

    private static void each(Node parent, Consumer<Node> visitor) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visitor.accept(node);
            each(node, visitor);
        }
    }

    private static String plain(Node parent) {
        StringBuilder plain = new StringBuilder();
        each(
                parent,
                node -> {
                    if (node instanceof Text words) {
                        plain.append(words.getLiteral());
                    } else if (node instanceof Code code) {
                        plain.append(code.getLiteral());
                    }
                });
        return plain.toString();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
