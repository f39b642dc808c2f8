package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.NodePackage.Start;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code package.json}. */
final class NodeManifest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> STARTING = Set.of("start", "dev", "serve");
    private static final Set<String> OF_A_MODULE =
            Set.of("name", "scripts", "dependencies", "devDependencies", "workspaces");

    private final JsonParser json;
    private final List<Start> starts = new ArrayList<>();
    private String name = "";
    private String tool = "";
    private int unnamedCommand;
    private int line;

    private NodeManifest(JsonParser json) {
        this.json = json;
    }

    /** What it says; nothing where it isn't JSON, or only settings without a package. */
    static Optional<NodePackage> read(SourceText text) {
        try (JsonParser json = JSON.createParser(text.toString())) {
            return new NodeManifest(json).read();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<NodePackage> read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            int at = json.currentLocation().getLineNr();
            if (OF_A_MODULE.contains(key) && (line == 0 || key.equals("name"))) {
                line = at;
            }
            json.nextToken();
            readField(key, at);
        }
        if (unnamedCommand > 0 && !name.isEmpty()) {
            String command = name.substring(name.indexOf('/') + 1);
            starts.add(new Start(command, false, "bin", unnamedCommand));
        }
        return line == 0
                ? Optional.empty()
                : Optional.of(new NodePackage(name, tool, line, List.copyOf(starts)));
    }

    private void readField(String key, int at) throws IOException {
        boolean object = json.currentToken() == JsonToken.START_OBJECT;
        if (key.equals("name")) {
            name = json.getValueAsString("");
        } else if (key.equals("packageManager")) {
            String manager = json.getValueAsString("");
            tool = manager.substring(0, Math.max(0, manager.indexOf('@')));
        } else if (key.equals("bin") && !object) {
            unnamedCommand = at;
        } else if (object && (key.equals("bin") || key.equals("scripts"))) {
            readStarts(key);
            return;
        }
        json.skipChildren();
    }

    private void readStarts(String key) throws IOException {
        boolean scripts = key.equals("scripts");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String start = json.currentName();
            if (!scripts || STARTING.contains(start)) {
                int at = json.currentLocation().getLineNr();
                starts.add(new Start(start, scripts, key + "." + start, at));
            }
            json.nextToken();
            json.skipChildren();
        }
    }
}
