package io.jenkins.plugins.deliveryworkflows.facts.collectors.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds tools in {@code package.json}, {@code tsconfig*.json} and the configurations of Jest and
 * Vitest.
 */
final class ScriptManifests {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Keys of {@code package.json} that configure a tool. */
    private static final Map<String, Tool> KEYS =
            Map.of(
                    "eslintConfig", Tool.ESLINT,
                    "prettier", Tool.PRETTIER,
                    "stylelint", Tool.STYLELINT,
                    "lint-staged", Tool.LINT_STAGED,
                    "husky", Tool.HUSKY,
                    "commitlint", Tool.COMMITLINT,
                    "renovate", Tool.RENOVATE);

    private static final Map<String, Tool> PACKAGES =
            Map.ofEntries(
                    Map.entry("eslint", Tool.ESLINT),
                    Map.entry("prettier", Tool.PRETTIER),
                    Map.entry("@biomejs/biome", Tool.BIOME),
                    Map.entry("stylelint", Tool.STYLELINT),
                    Map.entry("oxlint", Tool.OXLINT),
                    Map.entry("husky", Tool.HUSKY),
                    Map.entry("lefthook", Tool.LEFTHOOK),
                    Map.entry("lint-staged", Tool.LINT_STAGED),
                    Map.entry("@commitlint/cli", Tool.COMMITLINT),
                    Map.entry("markdownlint-cli", Tool.MARKDOWNLINT),
                    Map.entry("markdownlint-cli2", Tool.MARKDOWNLINT),
                    Map.entry("snyk", Tool.SNYK));

    private static final Pattern STRICT = Pattern.compile("\"strict\"\\s{0,9}:\\s{0,9}true\\b");
    private static final Pattern TEST_CONFIGURATION =
            Pattern.compile("(jest|vitest|vite)\\.config\\.[cm]?[jt]s");

    private ScriptManifests() {}

    static boolean isNamed(SourceFile file) {
        return file.name().equals("package.json")
                || isTypeScript(file)
                || TEST_CONFIGURATION.matcher(file.name()).matches();
    }

    private static boolean isTypeScript(SourceFile file) {
        return file.name().startsWith("tsconfig") && file.hasExtension("json");
    }

    static List<Sign> signs(SourceFile file, SourceText text) {
        if (file.name().equals("package.json")) {
            return manifest(text);
        }
        String code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.SCRIPT);
        if (isTypeScript(file)) {
            Matcher strict = STRICT.matcher(code);
            return strict.find()
                    ? List.of(at(Tool.TYPESCRIPT, "strict", strict.start(), text))
                    : List.of();
        }
        return threshold(code, "coverageThreshold", Tool.JEST_COVERAGE, text)
                .or(() -> threshold(code, "thresholds", Tool.VITEST_COVERAGE, text))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Sign> threshold(String code, String key, Tool tool, SourceText text) {
        int found = code.indexOf(key);
        return found < 0 ? Optional.empty() : Optional.of(at(tool, key, found, text));
    }

    private static List<Sign> manifest(SourceText text) {
        List<Sign> signs = new ArrayList<>();
        JsonNode manifest;
        try {
            manifest = JSON.readTree(text.toString());
        } catch (JsonProcessingException e) {
            // A manifest that isn't JSON says nothing.
            return signs;
        }
        KEYS.forEach(
                (key, tool) -> {
                    if (manifest.has(key)) {
                        signs.add(Sign.configured(tool, key, lineOfKey(key, text)));
                    }
                });
        if (manifest.path("jest").has("coverageThreshold")) {
            String key = "coverageThreshold";
            signs.add(Sign.configured(Tool.JEST_COVERAGE, "jest." + key, lineOfKey(key, text)));
        }
        for (String group : List.of("dependencies", "devDependencies")) {
            manifest.path(group)
                    .fieldNames()
                    .forEachRemaining(name -> addPackage(signs, name, text));
        }
        return signs;
    }

    private static void addPackage(List<Sign> signs, String name, SourceText text) {
        Tool tool = PACKAGES.get(name);
        if (tool != null) {
            signs.add(new Sign(tool, Sign.Strength.PULLED_IN, name, lineOfKey(name, text)));
        }
    }

    private static int lineOfKey(String key, SourceText text) {
        return text.lineOf(Math.max(text.toString().indexOf("\"" + key + "\""), 0));
    }

    private static Sign at(Tool tool, String symbol, int offset, SourceText text) {
        return Sign.configured(tool, symbol, text.lineOf(offset));
    }
}
