package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.document.table.TableMerge;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a document up to date: the insides of its blocks and the product's cells of its tables
 * change, every other byte stays.
 *
 * <p>A missing block is appended at the end. Line ends are the file's own.
 */
public final class DocumentMerge {

    private DocumentMerge() {}

    /**
     * The text that the document should have.
     *
     * @param existing a document without faults
     * @throws BadInputException if a missing block has no place, as something is open to the end
     */
    public static String merge(ManagedDocument existing, Rendered.Markdown rendered) {
        String newline = existing.text().contains("\r\n") ? "\r\n" : "\n";
        StringBuilder merged = new StringBuilder();
        int at = 0;
        for (Edit edit : edits(existing, rendered)) {
            merged.append(existing.text(), at, edit.from());
            merged.append(edit.text().replace("\n", newline));
            at = edit.to();
        }
        merged.append(existing.text(), at, existing.text().length());
        String missing = missing(existing, rendered);
        if (!missing.isEmpty()) {
            if (merged.length() > 0 && merged.charAt(merged.length() - 1) != '\n') {
                merged.append(newline);
            }
            merged.append(missing.replace("\n", newline));
            checkAppended(existing.path(), rendered, merged.toString());
        }
        return withVersion(existing, rendered, merged.toString());
    }

    /** New text for a part of the document. */
    private record Edit(int from, int to, String text) {}

    /** What has to change, in the order of the text. */
    private static List<Edit> edits(ManagedDocument existing, Rendered.Markdown rendered) {
        List<Edit> edits = new ArrayList<>();
        for (ManagedBlock block : existing.blocks()) {
            String content = rendered.blocks().get(block.name());
            if (content != null && !content.equals(block.content())) {
                edits.add(new Edit(block.from(), block.to(), content + "\n"));
            }
        }
        for (TableContent content : rendered.tables()) {
            existing.table(content.name())
                    .ifPresent(table -> table(existing, table, content, edits));
        }
        edits.sort(Comparator.comparingInt(Edit::from));
        return edits;
    }

    private static void table(
            ManagedDocument existing, StoredTable table, TableContent content, List<Edit> edits) {
        String before = existing.text().substring(table.from(), table.to());
        String after = TableMerge.merge(table, content);
        if (!sameRows(before, after)) {
            edits.add(new Edit(table.from(), table.to(), after));
        }
    }

    /**
     * A table that differs from ours in its header's and rule's dashes and spaces alone may stay.
     */
    private static boolean sameRows(String before, String after) {
        return rows(before).equals(rows(after));
    }

    private static List<String> rows(String table) {
        return table.lines().skip(2).toList();
    }

    /**
     * Behind a code fence or comment that never ends an appended block would be part of it, and
     * every run would append another one.
     */
    private static void checkAppended(String path, Rendered.Markdown rendered, String merged) {
        ManagedDocument result = ManagedDocument.parse(path, merged);
        if (!result.faults().isEmpty() || !missing(result, rendered).isEmpty()) {
            throw new BadInputException(
                    "a code fence or HTML comment in this document has no end, so nothing can be appended",
                    path,
                    "Close it");
        }
    }

    /** What the document lacks, to stand at its end. */
    private static String missing(ManagedDocument existing, Rendered.Markdown rendered) {
        StringBuilder missing = new StringBuilder();
        rendered.blocks()
                .forEach(
                        (name, content) -> {
                            if (existing.block(name).isEmpty()) {
                                missing.append('\n').append(ManagedBlock.begin(name));
                                missing.append('\n').append(content).append('\n');
                                missing.append(ManagedBlock.end(name)).append('\n');
                            }
                        });
        for (TableContent table : rendered.tables()) {
            if (existing.table(table.name()).isEmpty()) {
                missing.append('\n').append(table.text());
            }
        }
        return missing.toString();
    }

    /**
     * The version in our own front matter is a statement about the blocks, so it moves with them.
     */
    private static String withVersion(
            ManagedDocument existing, Rendered.Markdown rendered, String merged) {
        FrontMatter matter = existing.frontMatter();
        if (!matter.pack().equals(rendered.pack())
                || matter.version().isEmpty()
                || matter.version().equals(Product.documentVersion())) {
            return merged;
        }
        Matcher version =
                Pattern.compile(
                                "(?<![\\w-])version[\"']?:[ \\t]{0,9}[\"']?("
                                        + Pattern.quote(matter.version())
                                        + ")(?![\\w.-])")
                        .matcher(merged);
        version.region(lineStart(merged, matter.line()), frontMatterEnd(merged));
        version.useTransparentBounds(true);
        return version.find()
                ? merged.substring(0, version.start(1))
                        + Product.documentVersion()
                        + merged.substring(version.end(1))
                : merged;
    }

    private static int lineStart(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    private static int frontMatterEnd(String text) {
        return text.indexOf("\n---", text.indexOf('\n'));
    }
}
