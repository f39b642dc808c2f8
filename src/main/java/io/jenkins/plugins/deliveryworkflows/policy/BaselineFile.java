package io.jenkins.plugins.deliveryworkflows.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code baseline.json}, one token after the other: it can be long, and says where it errs.
 */
final class BaselineFile {

    static final int SCHEMA_VERSION = 1;

    /** Of a team that has none. */
    static final byte[] EMPTY = "{\"schemaVersion\": 1}".getBytes(StandardCharsets.UTF_8);

    private static final int MOST_FAULTS = 20;
    private static final String REMEDY =
            "Remove it and record it anew: delivery-workflows init --adopt";
    private static final JsonFactory JSON =
            new JsonFactoryBuilder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(10)
                                    .maxStringLength(1 << 16)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final List<Fault> faults;
    private final BaselineBuilder baseline = new BaselineBuilder();
    private final Set<String> seen = new LinkedHashSet<>();

    private BaselineFile(JsonParser parser, List<Fault> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    static Baseline read(byte[] content, List<Fault> faults) {
        try (JsonParser parser = JSON.createParser(new String(content, StandardCharsets.UTF_8))) {
            return new BaselineFile(parser, faults).read();
        } catch (JsonProcessingException e) {
            faults.add(
                    new Fault(
                            "this isn't JSON (" + firstSentence(e) + ")",
                            at(e.getLocation()),
                            REMEDY));
            return Baseline.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Baseline read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            fault("this is no JSON object");
            return Baseline.NONE;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME && faults.size() < MOST_FAULTS) {
            member(parser.currentName());
        }
        if (faults.isEmpty() && !seen.contains("schemaVersion")) {
            fault("schemaVersion is missing");
        }
        if (faults.isEmpty() && parser.nextToken() != null) {
            fault("something follows the end of the object");
        }
        return faults.isEmpty() ? baseline.build() : Baseline.NONE;
    }

    private void member(String name) throws IOException {
        seen.add(name);
        parser.nextToken();
        if (name.equals("schemaVersion")) {
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                    || parser.getValueAsLong() != SCHEMA_VERSION) {
                fault("schemaVersion isn't " + SCHEMA_VERSION);
            }
            return;
        }
        BaselineBuilder.Part part = BaselineBuilder.PARTS.get(name);
        if (part == null) {
            fault(shortened(name) + " is no key that is known here");
            parser.skipChildren();
        } else if (!parser.hasToken(JsonToken.START_ARRAY)) {
            fault(name + " is no list");
            parser.skipChildren();
        } else {
            items(name, part);
        }
    }

    private void items(String name, BaselineBuilder.Part part) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String where = name + "[" + i + "]";
            int before = faults.size();
            Map<String, String> texts = part.keys().isEmpty() ? scalar(where) : object(where, part);
            if (faults.size() == before) {
                part.add().accept(baseline, texts);
            } else if (faults.size() >= MOST_FAULTS) {
                return;
            }
        }
    }

    private Map<String, String> scalar(String where) throws IOException {
        return Map.of("", text(where));
    }

    private Map<String, String> object(String where, BaselineBuilder.Part part) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            fault(where + " is no object");
            parser.skipChildren();
            return texts;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (part.keys().contains(key)) {
                texts.put(key, text(where + "." + key));
            } else {
                fault(where + "." + shortened(key) + " is no key that is known here");
                parser.skipChildren();
            }
        }
        part.keys().stream()
                .filter(key -> !texts.containsKey(key))
                .forEach(key -> fault(where + "." + key + " is missing"));
        return texts;
    }

    private String text(String where) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            fault(where + " is no text");
            parser.skipChildren();
            return "";
        }
        return parser.getText();
    }

    private void fault(String what) {
        faults.add(new Fault(what, at(parser.currentTokenLocation()), REMEDY));
    }

    private static String at(JsonLocation location) {
        int line = location == null ? 1 : Math.max(1, location.getLineNr());
        return ControlFiles.BASELINE + ":" + line;
    }

    private static String shortened(String name) {
        return name.length() > 40 ? "a name of " + name.length() + " characters" : name;
    }

    /** Without the text that didn't parse: it may be anything. */
    private static String firstSentence(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.startsWith("Duplicate field")
                ? "a key stands here twice"
                : message.contains("end-of-input") ? "it ends too early" : "unexpected text";
    }
}
