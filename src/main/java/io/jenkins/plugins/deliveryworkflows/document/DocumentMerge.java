package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a document up to date: the insides of its blocks change, every other byte stays.
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
        for (ManagedBlock block : existing.blocks()) {
            String content = rendered.blocks().get(block.name());
            merged.append(existing.text(), at, block.from());
            if (content == null || content.equals(block.content())) {
                merged.append(existing.text(), block.from(), block.to());
            } else {
                merged.append(content.replace("\n", newline)).append(newline);
            }
            at = block.to();
        }
        merged.append(existing.text(), at, existing.text().length());
        if (!existing.hasAll(rendered.blocks().keySet())) {
            appendMissing(existing, rendered, newline, merged);
            checkAppended(existing.path(), rendered, merged.toString());
        }
        return withVersion(existing, rendered, merged.toString());
    }

    /**
     * Behind a code fence or comment that never ends an appended block would be part of it, and
     * every run would append another one.
     */
    private static void checkAppended(String path, Rendered.Markdown rendered, String merged) {
        ManagedDocument result = ManagedDocument.parse(path, merged);
        if (!result.faults().isEmpty() || !result.hasAll(rendered.blocks().keySet())) {
            throw new BadInputException(
                    "a code fence or HTML comment in this document has no end, so nothing can be appended",
                    path,
                    "Close it");
        }
    }

    private static void appendMissing(
            ManagedDocument existing,
            Rendered.Markdown rendered,
            String newline,
            StringBuilder merged) {
        for (Map.Entry<String, String> block : rendered.blocks().entrySet()) {
            if (existing.block(block.getKey()).isEmpty()) {
                if (merged.length() > 0 && merged.charAt(merged.length() - 1) != '\n') {
                    merged.append(newline);
                }
                String text =
                        "\n"
                                + ManagedBlock.begin(block.getKey())
                                + "\n"
                                + block.getValue()
                                + "\n"
                                + ManagedBlock.end(block.getKey())
                                + "\n";
                merged.append(text.replace("\n", newline));
            }
        }
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
