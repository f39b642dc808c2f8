package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts into words how a rule recognises a place. */
final class Recognition {

    private final JsonNode rule;
    private final Map<String, String> words = new LinkedHashMap<>();

    private Recognition(JsonNode rule) {
        this.rule = rule;
    }

    /**
     * @param rule as it is written
     */
    static Map<String, String> of(JsonNode rule) {
        Recognition recognition = new Recognition(rule);
        recognition.files();
        recognition.place();
        recognition.exceptions();
        return recognition.words;
    }

    private void files() {
        boolean secret = rule.has("secret");
        put("Files", secret && !rule.has("paths") ? "all" : listed(rule.path("paths")));
        put("Except", listed(rule.path("notPaths")));
        put("Tests", rule.path("tests").asBoolean(secret) ? "count too" : "don't count");
        put("Databases", rule.path("database").asText());
        put("Not in projects with", rule.path("unlessProject").asText());
    }

    private void place() {
        put("Near one of", listed(rule.path("keywords")));
        put("Matching", rule.path("pattern").asText(rule.at("/secret/pattern").asText()));
        if (rule.has("secret")) {
            JsonNode secret = rule.get("secret");
            double entropy = secret.path("entropy").asDouble(0);
            put("Random by", entropy == 0 ? "" : entropy + " bits per character or more");
            put("Form", secret.path("form").asText());
            put(
                    "Passing by",
                    secret.path("stopWords").asBoolean(true)
                            ? "words, placeholders and the usual example values"
                            : "");
        }
        put("Lacking", rule.path("absent").asText());
        put("Having", rule.path("when").asText());
        JsonNode missing = rule.path("missing");
        put("Files that need a companion", listed(missing.path("when")));
        put("Companions", listed(missing.path("unless")));
        put("Looked for in", missing.path("where").asText());
    }

    private void exceptions() {
        put("Unless the lines have", rule.path("unless").asText());
        put("Unless the file has", rule.path("unlessFile").asText());
        put("Only if the file has", rule.path("onlyFile").asText());
        put("Up to", rule.path("until").asText());
        put("Findings of a file", rule.path("once").booleanValue() ? "one for all" : "");
    }

    private void put(String question, String answer) {
        if (!answer.isEmpty()) {
            words.put(question, answer);
        }
    }

    private static String listed(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText().strip()));
        return String.join(", ", texts);
    }
}
