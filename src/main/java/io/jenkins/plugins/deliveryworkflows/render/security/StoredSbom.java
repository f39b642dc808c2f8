package io.jenkins.plugins.deliveryworkflows.render.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A bill of materials as it lies in the workspace, where anybody may have written it.
 *
 * @param timestamp when its components were first seen
 * @param components how many it has
 * @param byUrl the components by package URL
 */
record StoredSbom(Optional<Instant> timestamp, int components, Map<String, SbomEntry> byUrl) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST = 64 << 20;

    static Optional<StoredSbom> read(String text) {
        try {
            JsonNode root = text.length() > LARGEST ? null : JSON.readTree(text);
            if (root == null || !root.path("bomFormat").asText().equals("CycloneDX")) {
                return Optional.empty();
            }
            Map<String, SbomEntry> byUrl = new HashMap<>();
            for (JsonNode component : root.path("components")) {
                String url = component.path("purl").asText();
                if (!url.isEmpty()) {
                    byUrl.putIfAbsent(url, entry(component));
                }
            }
            return Optional.of(
                    new StoredSbom(
                            instant(root.at("/metadata/timestamp").asText()),
                            root.path("components").size(),
                            byUrl));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String written) {
        try {
            return Optional.of(Instant.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static SbomEntry entry(JsonNode component) {
        JsonNode licence = component.at("/licenses/0");
        String licenceText =
                licence.path("expression")
                        .asText(
                                licence.at("/license/id")
                                        .asText(licence.at("/license/name").asText()));
        JsonNode hash = component.at("/hashes/0");
        String algorithm = hash.path("alg").asText().replace("-", "").toLowerCase(Locale.ROOT);
        String content = hash.path("content").asText();
        return new SbomEntry(
                SbomEntry.named(component.path("group").asText(), component.path("name").asText()),
                component.path("version").asText(),
                component.path("scope").asText(),
                licenceText,
                content.isEmpty() ? "" : algorithm + ":" + content);
    }
}
