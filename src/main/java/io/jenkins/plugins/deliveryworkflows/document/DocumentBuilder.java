package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a Markdown document: derived parts in managed blocks, judgement as sections that ask their
 * owner.
 */
public final class DocumentBuilder {

    private final String path;
    private final String pack;
    private final StringBuilder whole = new StringBuilder();
    private final Map<String, String> blocks = new LinkedHashMap<>();
    private final List<TableContent> tables = new ArrayList<>();

    public DocumentBuilder(String path, String pack, String title) {
        this.path = path;
        this.pack = pack;
        whole.append(FrontMatter.of(pack, Product.documentVersion()))
                .append("\n# ")
                .append(title)
                .append('\n');
    }

    /** A paragraph that people may change, as nothing is derived in it. */
    public DocumentBuilder paragraph(String text) {
        whole.append('\n').append(text).append('\n');
        return this;
    }

    /** A derived part, which brings its own headings. */
    public DocumentBuilder block(String name, String content) {
        String trimmed = ManagedBlock.trimmed(content);
        blocks.put(name, trimmed);
        whole.append('\n').append(ManagedBlock.begin(name)).append('\n');
        whole.append(trimmed).append('\n').append(ManagedBlock.end(name)).append('\n');
        return this;
    }

    /** A heading of the second level for what follows. */
    public DocumentBuilder heading(String heading) {
        whole.append("\n## ").append(heading).append('\n');
        return this;
    }

    /** A table that people fill too. */
    public DocumentBuilder table(TableContent table) {
        tables.add(table);
        whole.append('\n').append(table.text());
        return this;
    }

    /** A section that only people can write, with the question that they are asked. */
    public DocumentBuilder question(String heading, String owner, String question) {
        whole.append("\n## ")
                .append(heading)
                .append("\n\n")
                .append(OpenMarker.text(owner, question))
                .append('\n');
        return this;
    }

    public Rendered.Markdown build() {
        return new Rendered.Markdown(path, pack, whole.toString(), blocks, tables);
    }
}
