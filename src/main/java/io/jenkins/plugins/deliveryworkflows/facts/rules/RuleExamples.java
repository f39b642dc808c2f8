package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Shows the examples of a rule to a reader. */
final class RuleExamples {

    private static final Pattern SECRET =
            Pattern.compile("\\{(?:alnum|hex|upper|lower|base64|digits):[0-9]+}");

    private RuleExamples() {}

    /** Each as text, with {@code ***} where a secret would stand. */
    static List<String> shown(JsonNode examples) {
        List<String> shown = new ArrayList<>();
        examples.forEach(example -> shown.add(shownOne(example)));
        return shown;
    }

    private static String shownOne(JsonNode example) {
        if (example.isArray()) {
            List<String> paths = new ArrayList<>();
            example.forEach(path -> paths.add(path.asText()));
            return "files: " + String.join(", ", paths);
        }
        String text = masked(example.path("text").asText(example.asText()));
        String path = example.path("path").asText();
        return (path.isEmpty() ? text : "in " + path + ":\n" + text).stripTrailing();
    }

    private static String masked(String text) {
        return SecretMask.of(SECRET.matcher(text).replaceAll(MaskedText.MASK).replace("{}", ""));
    }
}
