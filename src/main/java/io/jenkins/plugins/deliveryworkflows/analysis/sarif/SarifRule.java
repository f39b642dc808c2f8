package io.jenkins.plugins.deliveryworkflows.analysis.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a scanner says of one of its rules. */
record SarifRule(String tool, JsonNode rule) {

    private static final Set<String> SECRET_SCANNERS =
            Set.of("gitleaks", "betterleaks", "trufflehog", "secretlint", "detect-secrets");
    private static final Pattern CWE = Pattern.compile("(?i)\\bcwe[-/ ]{0,3}0{0,4}(\\d{1,5})\\b");

    String description() {
        return rule.path("shortDescription")
                .path("text")
                .asText(rule.path("name").asText(rule.path("id").asText()));
    }

    String help() {
        return rule.path("help").path("text").asText("");
    }

    boolean seeksSecrets() {
        return SECRET_SCANNERS.contains(tool) || tags().contains("secret");
    }

    boolean isSecurity() {
        return seeksSecrets()
                || rule.path("properties").has("security-severity")
                || tags().contains("security")
                || !cwe().isEmpty();
    }

    Set<Integer> cwe() {
        Set<Integer> numbers = new TreeSet<>();
        Matcher matcher = CWE.matcher(tags());
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        return numbers;
    }

    private String tags() {
        StringBuilder tags = new StringBuilder();
        rule.path("properties").path("tags").forEach(tag -> tags.append(tag.asText()).append(' '));
        return tags.toString().toLowerCase(Locale.ROOT);
    }
}
