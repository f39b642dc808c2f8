package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A Markdown document of which the product owns some blocks and people everything else.
 *
 * @param path relative to the workspace
 * @param text the whole text as the file has it
 * @param frontMatter what it says of itself
 * @param blocks in the order of the text; those that are whole
 * @param faults why the document can't be worked with; then it is left alone
 */
public record ManagedDocument(
        String path,
        String text,
        FrontMatter frontMatter,
        List<ManagedBlock> blocks,
        List<Fault> faults) {

    public ManagedDocument {
        blocks = List.copyOf(blocks);
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

    /** Whether it has a block of each of these names. */
    boolean hasAll(Collection<String> names) {
        return names.stream().allMatch(name -> block(name).isPresent());
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
