package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings a document up to date: the insides of its blocks change, every other byte stays.
 *
 * <p>A missing block is appended at the end. Line ends are the file's own.
 */
public final class DocumentMerge {

    private static final Pattern VERSION =
            Pattern.compile("(version:[ \\t]{0,9}[\"']?)[0-9A-Za-z.-]{0,20}");

    private DocumentMerge() {}

    /**
     * The text that the document should have.
     *
     * @param existing a document without faults
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
        appendMissing(existing, rendered, newline, merged);
        return withVersion(existing, rendered, merged.toString());
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
                || matter.version().equals(Product.documentVersion())) {
            return merged;
        }
        int bodyStart = frontMatterEnd(merged).orElse(0);
        String replaced =
                VERSION.matcher(merged.substring(0, bodyStart))
                        .replaceFirst("$1" + Product.documentVersion());
        return replaced + merged.substring(bodyStart);
    }

    private static Optional<Integer> frontMatterEnd(String text) {
        int end = text.indexOf("\n---", 3);
        return end < 0 ? Optional.empty() : Optional.of(end);
    }
}
