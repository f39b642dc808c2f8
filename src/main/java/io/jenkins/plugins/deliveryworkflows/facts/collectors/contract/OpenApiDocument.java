package io.jenkins.plugins.deliveryworkflows.facts.collectors.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.contract.OpenApiCollector.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.contract.OpenApiCollector.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads an OpenAPI or Swagger document token by token: nothing of it is kept but its operations,
 * and aliases are never expanded.
 */
final class OpenApiDocument {

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonFactory YAML = new YAMLFactory();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonParser parser;
    private final List<Operation> operations = new ArrayList<>();
    private String prefix = "";
    private boolean contract;

    private OpenApiDocument(JsonParser parser) {
        this.parser = parser;
    }

    /** What the document declares; nothing where it is no such document or is damaged. */
    static Optional<Said> read(SourceText text, boolean json) {
        try (JsonParser parser = (json ? JSON : YAML).createParser(text.toString())) {
            return new OpenApiDocument(parser).read();
        } catch (IOException | YAMLException e) {
            return Optional.empty();
        }
    }

    private Optional<Said> read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (key.equals("openapi") || key.equals("swagger")) {
                contract |= value.isScalarValue();
            } else if (key.equals("basePath")) {
                prefix = plainPath(parser.getValueAsString(""));
            } else if (key.equals("servers") && value == JsonToken.START_ARRAY) {
                readServers();
                continue;
            } else if (key.equals("paths") && value == JsonToken.START_OBJECT) {
                readPaths();
                continue;
            }
            parser.skipChildren();
        }
        return contract && !operations.isEmpty()
                ? Optional.of(new Said(prefix, List.copyOf(operations)))
                : Optional.empty();
    }

    private void readServers() throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (parser.currentToken() == null) {
                return;
            }
            if (i == 0 && parser.currentToken() == JsonToken.START_OBJECT) {
                prefix = plainPath(field("url"));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readPaths() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String path = parser.currentName();
            int line = parser.currentLocation().getLineNr();
            if (parser.nextToken() == JsonToken.START_OBJECT && path.startsWith("/")) {
                readOperations(path, line);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readOperations(String path, int line) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String method = parser.currentName();
            boolean operation =
                    parser.nextToken() == JsonToken.START_OBJECT && METHODS.contains(method);
            if (operation) {
                String id = field("operationId");
                operations.add(new Operation(method.toUpperCase(Locale.ROOT), path, id, line));
            } else {
                parser.skipChildren();
            }
        }
    }

    /** Reads an object to its end for one of its fields. */
    private String field(String name) throws IOException {
        String found = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals(name);
            if (parser.nextToken().isScalarValue() && wanted) {
                found = parser.getValueAsString("");
            }
            parser.skipChildren();
        }
        return found;
    }

    /**
     * The path of a URL without its last slash; empty where it has variables. A variable at the
     * beginning stands for the host or the scheme.
     */
    private static String plainPath(String url) {
        int scheme = url.indexOf("://");
        int host = scheme < 0 ? 0 : scheme + 3;
        int start = scheme < 0 && !url.startsWith("{") ? 0 : url.indexOf('/', host);
        if (start < 0 || url.indexOf('{', start) >= 0 || !url.startsWith("/", start)) {
            return "";
        }
        String path = url.substring(start);
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
