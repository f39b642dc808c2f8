package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text, or a list of paths, that a rule finds something in, or doesn't.
 *
 * @param name for the test's report: the rule and which of its examples
 * @param text null where there are only paths
 */
record RuleExample(String rule, String name, List<String> paths, String text) {

    static List<RuleExample> all(String field) {
        List<RuleExample> examples = new ArrayList<>();
        for (JsonNode rule : ruleNodes()) {
            int number = 0;
            for (JsonNode example : rule.path("examples").path(field)) {
                number++;
                String id = rule.path("id").asText();
                examples.add(of(rule, id, id + " " + field + " " + number, example));
            }
        }
        return examples;
    }

    /** The rules as they are written, with examples. */
    static List<JsonNode> ruleNodes() {
        try {
            List<JsonNode> rules = new ArrayList<>();
            for (String file : RuleFiles.builtIn().names()) {
                new YAMLMapper()
                        .readTree(RuleFiles.builtIn().text(file))
                        .path("rules")
                        .forEach(rules::add);
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleExample of(JsonNode rule, String id, String name, JsonNode example) {
        if (example.isArray()) {
            List<String> paths = new ArrayList<>();
            example.forEach(path -> paths.add(path.asText()));
            return new RuleExample(id, name, paths, null);
        }
        String path = example.path("path").asText(path(rule));
        String text = example.path("text").asText(example.asText());
        return new RuleExample(id, name, List.of(path), Placeholders.filled(text));
    }

    /** A path that the rule's first glob matches. */
    private static String path(JsonNode rule) {
        String glob = rule.path("paths").path(0).asText("**/*");
        String one = Glob.of(glob).get(0).toString().replace("**/", "some/");
        return one.endsWith("/*") ? one.replace("/*", "/Shop.java") : one.replace("*", "shop");
    }

    /** What the rule says of it. */
    List<Detection> detections() {
        return text == null
                ? new MissingFileScan().detect(paths, r -> r.id().equals(rule))
                : new RuleScan().detect(paths.get(0), text, r -> r.id().equals(rule));
    }

    @Override
    public String toString() {
        return name;
    }
}
