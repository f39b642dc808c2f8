package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.function.UnaryOperator;

/** Rewrites every text of a JSON tree, the names of its fields too. */
final class TextTree {

    private TextTree() {}

    static JsonNode map(JsonNode node, UnaryOperator<String> rewrite) {
        if (node.isTextual()) {
            return TextNode.valueOf(rewrite.apply(node.asText()));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode mapped = JsonNodeFactory.instance.arrayNode();
            array.forEach(child -> mapped.add(map(child, rewrite)));
            return mapped;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode mapped = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(
                            field ->
                                    mapped.set(
                                            rewrite.apply(field.getKey()),
                                            map(field.getValue(), rewrite)));
            return mapped;
        }
        return node;
    }
}
