package io.jenkins.plugins.deliveryworkflows.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.io.UncheckedIOException;

/** {@code docs/architecture/context.json}: all facts, for programs. */
final class ContextJson {

    static final String PATH = "docs/architecture/context.json";

    /** Rises only when a reader of the older shape would misunderstand the new one. */
    private static final int SCHEMA_VERSION = 1;

    private static final String MARK = "\"delivery\": {\"pack\": \"" + ContextPack.ID + "\"";
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter()
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER)
                    .withSeparators(
                            Separators.createDefaultInstance()
                                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                    .withObjectEmptySeparator("")
                                    .withArrayEmptySeparator(""));

    private final ContextView view;

    ContextJson(ContextView view) {
        this.view = view;
    }

    Rendered render() {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.setAll(new FactsTree(mapper, view).tree());
        try {
            String facts = mapper.writer(PRINTER).writeValueAsString(root);
            // On one line, so that the mark is found whatever the file's line ends are.
            String whole =
                    "{\n  "
                            + MARK
                            + ", \"version\": \""
                            + Product.documentVersion()
                            + "\"},"
                            + facts.substring(facts.indexOf('\n'));
            return new Rendered.Owned(PATH, SecretMask.of(whole) + "\n", MARK);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
