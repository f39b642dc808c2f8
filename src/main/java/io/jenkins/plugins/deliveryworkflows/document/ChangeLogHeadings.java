package io.jenkins.plugins.deliveryworkflows.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The headings of a change log that begin a version, in whichever way its writers put them. */
final class ChangeLogHeadings {

    private static final Pattern VERSION =
            Pattern.compile(
                    "\\[?(?:[A-Za-z]{1,20} )?((?:[A-Za-z][A-Za-z._]{0,40}-)?v?\\d{1,9}[.-]\\d{1,9}[\\w.+-]{0,40})");
    private static final Pattern REFERENCE = Pattern.compile("\\[[^\\]]{1,80}]:\\s.*");
    private static final int DEEPEST = 3;

    private final String text;
    private final List<Found> headings = new ArrayList<>();

    /**
     * A heading.
     *
     * @param at offset of its line
     * @param version empty where it begins none
     */
    private record Found(int at, int level, String version) {}

    private ChangeLogHeadings(String text) {
        this.text = text;
    }

    static ChangeLogHeadings in(ManagedDocument document) {
        ChangeLogHeadings headings = new ChangeLogHeadings(document.text());
        Node root =
                Parser.builder()
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .inlineParserFactory(context -> (lines, node) -> {})
                        .build()
                        .parse(DocumentReader.withoutLoneReturns(document.text()));
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(document, heading);
            }
        }
        return headings;
    }

    private void add(ManagedDocument document, Heading heading) {
        int at = heading.getSourceSpans().get(0).getInputIndex();
        boolean derived =
                document.blocks().stream().anyMatch(block -> block.from() <= at && at < block.to());
        if (derived || heading.getLevel() > DEEPEST) {
            return;
        }
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        Matcher version = VERSION.matcher(line.replaceFirst("^#{1,6}\\s*", "").strip());
        headings.add(
                new Found(at, heading.getLevel(), version.lookingAt() ? version.group(1) : ""));
    }

    /** Where the section ends that people wrote about a release; nothing where there is none. */
    OptionalInt endOf(String release) {
        for (int i = 0; i < headings.size(); i++) {
            Found own = headings.get(i);
            if (own.version().equals(release) || own.version().equals("v" + release)) {
                return OptionalInt.of(
                        headings.subList(i + 1, headings.size()).stream()
                                .filter(next -> next.level() <= own.level())
                                .mapToInt(Found::at)
                                .findFirst()
                                .orElseGet(this::end));
            }
        }
        return OptionalInt.empty();
    }

    /** Where the newest version begins, which is where one that is newer belongs. */
    int newest() {
        return headings.stream()
                .filter(heading -> !heading.version().isEmpty())
                .mapToInt(Found::at)
                .findFirst()
                .orElseGet(this::end);
    }

    /** The end of the text, before the addresses that Keep a Changelog lists there. */
    private int end() {
        int end = text.length();
        while (end > 0) {
            int start = text.lastIndexOf('\n', end - 2) + 1;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && !REFERENCE.matcher(line).matches()) {
                break;
            }
            end = start;
        }
        if (text.substring(end).isBlank()) {
            return text.length();
        }
        while (Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
