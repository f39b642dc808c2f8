package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may want to know of a rule besides what its findings say.
 *
 * @param topic the file that it comes from: {@code secrets}, {@code java}
 * @param recognised how it recognises a place: what is asked for → the answer, as it is written
 * @param matches examples that it finds, secrets masked
 * @param passes examples that it passes by
 */
public record RuleReference(
        Rule rule,
        String topic,
        Map<String, String> recognised,
        List<String> matches,
        List<String> passes) {

    public RuleReference {
        recognised = Collections.unmodifiableMap(new LinkedHashMap<>(recognised));
        matches = List.copyOf(matches);
        passes = List.copyOf(passes);
    }

    /** All rules, topic by topic. */
    public static List<RuleReference> all() {
        List<RuleReference> all = new ArrayList<>();
        RuleFiles files = RuleFiles.builtIn();
        files.names().forEach(name -> all.addAll(in(name, files.text(name))));
        return all;
    }

    /** The rule with this id. */
    public static Optional<RuleReference> find(String id) {
        return RuleCatalog.builtIn().find(id).isEmpty()
                ? Optional.empty()
                : all().stream().filter(one -> one.rule().id().equals(id)).findFirst();
    }

    private static List<RuleReference> in(String name, String text) {
        String topic = name.substring(0, name.lastIndexOf('.'));
        List<RuleReference> references = new ArrayList<>();
        try {
            for (JsonNode node : new YAMLMapper().readTree(text).path("rules")) {
                Rule rule = RuleCatalog.builtIn().find(node.path("id").asText()).orElseThrow();
                references.add(
                        new RuleReference(
                                rule,
                                topic,
                                Recognition.of(node),
                                RuleExamples.shown(node.path("examples").path("matches")),
                                RuleExamples.shown(node.path("examples").path("passes"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return references;
    }
}
