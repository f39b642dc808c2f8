package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;

/** Reads the nested packages of npm's lock files of version 1. */
final class NestedNpmLock {

    private static final int DEEPEST = 60;

    private final JsonParser json;
    private final List<Locked> packages;

    NestedNpmLock(JsonParser json, List<Locked> packages) {
        this.json = json;
        this.packages = packages;
    }

    /** Reads the object that the parser stands at the start of. */
    void read() throws IOException {
        readAll(1);
    }

    private void readAll(int depth) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            int line = json.currentLocation().getLineNr();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                readOne(name, line, depth);
            } else {
                json.skipChildren();
            }
        }
    }

    private void readOne(String key, int line, int depth) throws IOException {
        String version = "";
        String integrity = "";
        boolean development = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            if (object && field.equals("dependencies") && depth < DEEPEST) {
                readAll(depth + 1);
                continue;
            }
            switch (field) {
                case "version" -> version = json.getValueAsString("");
                case "integrity" -> integrity = json.getValueAsString("");
                case "dev" -> development = json.getValueAsBoolean();
                default -> json.skipChildren();
            }
            json.skipChildren();
        }
        add(key, version, Integrity.hash(integrity), development, line);
    }

    private void add(String key, String written, String hash, boolean development, int line) {
        if (written.startsWith("file:")) {
            return;
        }
        String version = written;
        String name = key;
        int at = written.lastIndexOf('@');
        if (written.startsWith("npm:") && at > "npm:".length()) {
            name = written.substring("npm:".length(), at);
            version = written.substring(at + 1);
        } else if (written.contains("://") || written.startsWith("github:")) {
            int commit = written.indexOf('#');
            version = commit < 0 ? "" : written.substring(commit + 1);
        }
        Locked found = Locked.npm(name, version, key, line).hashed(hash);
        packages.add(found.used(development, false));
    }
}
