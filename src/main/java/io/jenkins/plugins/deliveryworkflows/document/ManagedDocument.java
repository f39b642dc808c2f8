package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown document of which the product owns some blocks and people everything else.
 *
 * @param path relative to the workspace
 * @param text the whole text as the file has it
 * @param frontMatter what it says of itself
 * @param blocks in the order of the text; those that are whole
 * @param tables those that people fill too, in the order of the text
 * @param faults why the document can't be worked with; then it is left alone
 */
public record ManagedDocument(
        String path,
        String text,
        FrontMatter frontMatter,
        List<ManagedBlock> blocks,
        List<StoredTable> tables,
        List<Fault> faults) {

    public ManagedDocument {
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
        faults = List.copyOf(faults);
    }

    /** Reads a document; never fails, but names what is wrong with it. */
    public static ManagedDocument parse(String path, String text) {
        return new DocumentReader(path, text).read();
    }

    /** The block of this name. */
    public Optional<ManagedBlock> block(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
    }

    /** The table of this name. */
    public Optional<StoredTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The text without the insides of its blocks: what people own. */
    public String peoplesText() {
        StringBuilder outside = new StringBuilder();
        int at = 0;
        for (ManagedBlock block : blocks) {
            outside.append(text, at, block.from());
            at = block.to();
        }
        return outside.append(text, at, text.length()).toString();
    }
}
