package io.jenkins.plugins.deliveryworkflows.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the catalog from its YAML resources: {@code catalog.yml} and the files that it names.
 *
 * <p>Trees are mapped by hand: binding to records takes a third longer, and every command that
 * names a workflow would wait for it. That the files follow their schema is tested when the product
 * is built.
 */
final class CatalogReader {

    private final YAMLMapper yaml = new YAMLMapper();

    WorkflowCatalog read() {
        JsonNode catalog = tree("catalog");
        Map<String, String> helps = new LinkedHashMap<>();
        catalog.path("inputs")
                .forEach(input -> helps.put(text(input, "name"), text(input, "help")));
        return new WorkflowCatalog(
                list(catalog, "workflows", id -> workflow(tree(id.textValue()), helps)),
                list(
                        catalog,
                        "selector",
                        row -> new SelectorRow(text(row, "need"), text(row, "workflow"))),
                list(
                        catalog,
                        "skills",
                        skill -> new SkillName(text(skill, "id"), text(skill, "name"))),
                helps);
    }

    private static Workflow workflow(JsonNode node, Map<String, String> helps) {
        return new Workflow(
                text(node, "id"),
                text(node, "name"),
                text(node, "useWhen"),
                list(node, "requires", JsonNode::textValue),
                list(node, "inputs", input -> input(input, helps)),
                list(node, "sequence", CatalogReader::step),
                list(
                        node,
                        "exitCriteria",
                        criterion ->
                                new ExitCriterion(text(criterion, "id"), text(criterion, "text"))));
    }

    private static Input input(JsonNode node, Map<String, String> helps) {
        String name = text(node, "name");
        String help = node.path("help").asText(helps.get(name));
        return new Input(name, node.path("required").booleanValue(), help);
    }

    private static SkillStep step(JsonNode node) {
        return new SkillStep(
                text(node, "skill"),
                node.path("mode").asText(""),
                text(node, "instruction"),
                node.path("optional").booleanValue(),
                node.path("when").asText("").equals("release-bound")
                        ? StepCondition.RELEASE_BOUND
                        : StepCondition.ALWAYS);
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).textValue();
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> element) {
        List<T> elements = new ArrayList<>();
        node.path(field).forEach(child -> elements.add(element.apply(child)));
        return elements;
    }

    private JsonNode tree(String name) {
        try (InputStream in = CatalogReader.class.getResourceAsStream(name + ".yml")) {
            return yaml.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
