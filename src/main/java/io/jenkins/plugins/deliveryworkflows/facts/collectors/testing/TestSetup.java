package io.jenkins.plugins.deliveryworkflows.facts.collectors.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the files that set script test frameworks up for a folder and those below it. */
final class TestSetup {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern CONFIGURATION =
            Pattern.compile(
                    "(vitest|jest|cypress|playwright|karma|wdio)\\.(?:config|conf)\\.\\w{2,4}|\\.(mocha)rc(?:\\.\\w{2,5})?|(cypress)\\.json|(pytest)\\.ini|\\.(rspec)");

    /** How the names begin that the pattern matches. */
    private static final List<String> STARTS =
            List.of(
                    "vitest.",
                    "jest.",
                    "cypress.",
                    "playwright.",
                    "karma.",
                    "wdio.",
                    ".mocharc",
                    "pytest.",
                    ".rspec");

    private static final Map<String, String> NAMES =
            Map.of(
                    "vitest", "Vitest",
                    "jest", "Jest",
                    "mocha", "Mocha",
                    "cypress", "Cypress",
                    "playwright", "Playwright",
                    "karma", "Karma",
                    "wdio", "WebdriverIO",
                    "pytest", "pytest",
                    "rspec", "RSpec");

    /** Packages that run tests which import nothing, the likeliest first. */
    private static final Map<String, String> RUNNERS = new LinkedHashMap<>();

    static {
        RUNNERS.put("vitest", "Vitest");
        RUNNERS.put("jest", "Jest");
        RUNNERS.put("react-scripts", "Jest");
        RUNNERS.put("mocha", "Mocha");
        RUNNERS.put("karma", "Karma");
        RUNNERS.put("jasmine", "Jasmine");
        RUNNERS.put("@playwright/test", "Playwright");
        RUNNERS.put("cypress", "Cypress");
    }

    private TestSetup() {}

    static boolean isNamed(SourceFile file) {
        return file.name().equals("package.json") || isConfiguration(file);
    }

    /** Whether a file configures a framework and nothing else. */
    static boolean isConfiguration(SourceFile file) {
        String name = file.name();
        boolean likely = STARTS.stream().anyMatch(name::startsWith);
        return likely && CONFIGURATION.matcher(name).matches();
    }

    /** The frameworks that a file sets up, the likeliest first. */
    static List<String> frameworks(SourceFile file, SourceText text) {
        Matcher configuration = CONFIGURATION.matcher(file.name());
        if (configuration.matches()) {
            for (int group = 1; group <= configuration.groupCount(); group++) {
                if (configuration.group(group) != null) {
                    return List.of(NAMES.get(configuration.group(group)));
                }
            }
        }
        return file.name().equals("package.json") ? packages(text) : List.of();
    }

    private static List<String> packages(SourceText text) {
        List<String> found = new ArrayList<>();
        try {
            JsonNode manifest = JSON.readTree(text.toString());
            RUNNERS.forEach(
                    (name, framework) -> {
                        boolean used =
                                manifest.path("devDependencies").has(name)
                                        || manifest.path("dependencies").has(name);
                        if (used && !found.contains(framework)) {
                            found.add(framework);
                        }
                    });
        } catch (JsonProcessingException e) {
            // A manifest that isn't JSON sets nothing up.
            return List.of();
        }
        return found;
    }
}
