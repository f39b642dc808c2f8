package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads rules from YAML. That the files follow their schema is tested when the product is built.
 */
final class RuleReader {

    private static final Globs EVERY_FILE = Globs.of(List.of("**/*"));

    private final YAMLMapper yaml = new YAMLMapper();

    List<Rule> read(String text) {
        try {
            List<Rule> rules = new ArrayList<>();
            yaml.readTree(text).path("rules").forEach(node -> rules.add(rule(node)));
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(JsonNode node) {
        List<Integer> cwe = new ArrayList<>();
        node.path("cwe").forEach(number -> cwe.add(number.intValue()));
        return new Rule(
                text(node, "id"),
                text(node, "title"),
                Severity.valueOf(text(node, "severity")),
                RuleKind.valueOf(text(node, "kind").toUpperCase(Locale.ROOT)),
                scope(node),
                check(node),
                cwe,
                texts(node, "asvs"),
                text(node, "recommendation"));
    }

    private static RuleScope scope(JsonNode node) {
        boolean secret = node.has("secret");
        Globs paths = globs(node, "paths");
        return new RuleScope(
                secret && paths.isEmpty() ? EVERY_FILE : paths,
                globs(node, "notPaths"),
                node.path("tests").asBoolean(secret),
                Optional.ofNullable(node.path("database").textValue()),
                Optional.ofNullable(node.path("unlessProject").textValue()));
    }

    private static Check check(JsonNode node) {
        if (node.has("secret")) {
            return secret(node, node.get("secret"));
        }
        if (node.has("absent")) {
            return new AbsentCheck(new LinearPattern(text(node, "absent")), optional(node, "when"));
        }
        if (node.has("missing")) {
            return missing(node.get("missing"));
        }
        return new PatternCheck(
                trigger(node),
                new LinearPattern(text(node, "pattern")),
                place(node.path("in").asText("strings-too")),
                optional(node, "unless"),
                new FileConditions(
                        optional(node, "onlyFile"),
                        node.has("unlessFile")
                                ? Optional.of(new FilledPattern(text(node, "unlessFile")))
                                : Optional.empty(),
                        optional(node, "until"),
                        node.path("once").booleanValue()));
    }

    private static SecretCheck secret(JsonNode rule, JsonNode secret) {
        return new SecretCheck(
                trigger(rule),
                new LinearPattern(text(secret, "pattern")),
                secret.path("entropy").asDouble(0),
                secret.path("bits").asInt(0),
                ValueForm.valueOf(secret.path("form").asText("token").toUpperCase(Locale.ROOT)),
                secret.path("stopWords").asBoolean(true),
                optional(rule, "unless"));
    }

    private static MissingCheck missing(JsonNode missing) {
        return new MissingCheck(
                globs(missing, "when"),
                globs(missing, "unless"),
                MissingCheck.Where.valueOf(text(missing, "where").toUpperCase(Locale.ROOT)));
    }

    private static Trigger trigger(JsonNode node) {
        JsonNode window = node.path("window");
        Reach reach =
                switch (window.asText("line")) {
                    case "line" -> Reach.LINE;
                    case "after" -> Reach.NAME;
                    case "file" -> Reach.FILE;
                    default -> Reach.around(window.intValue());
                };
        return new Trigger(texts(node, "keywords"), reach, node.path("needs").asText(""));
    }

    private static MatchPlace place(String in) {
        return MatchPlace.valueOf(in.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static Optional<LinearPattern> optional(JsonNode node, String field) {
        return node.has(field)
                ? Optional.of(new LinearPattern(text(node, field)))
                : Optional.empty();
    }

    private static Globs globs(JsonNode node, String field) {
        return Globs.of(texts(node, field));
    }

    private static String text(JsonNode node, String field) {
        return node.required(field).asText();
    }

    private static List<String> texts(JsonNode node, String field) {
        List<String> texts = new ArrayList<>();
        node.path(field).forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
