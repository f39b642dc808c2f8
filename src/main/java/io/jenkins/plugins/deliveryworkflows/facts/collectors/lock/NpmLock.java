package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Folders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads npm's {@code package-lock.json} and {@code npm-shrinkwrap.json}.
 *
 * <p>From version 2 on they list packages by the folder that each is installed in; version 1 nests
 * them. A file of version 2 says both, and the folders say more.
 */
final class NpmLock {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String INSTALLED = "node_modules/";
    private static final Set<String> ASKED =
            Set.of("dependencies", "devDependencies", "optionalDependencies");

    private final JsonParser json;
    private final Map<String, Locked> installed = new HashMap<>();
    private final List<String> folders = new ArrayList<>();
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final List<Locked> nested = new ArrayList<>();

    private NpmLock(JsonParser json) {
        this.json = json;
    }

    static List<Locked> read(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            NpmLock lock = new NpmLock(json);
            try {
                lock.read();
            } catch (IOException e) {
                // What stands before the damage is still true.
                return lock.packages();
            }
            return lock.packages();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            if (object && key.equals("packages")) {
                readFolders();
            } else if (object && key.equals("dependencies")) {
                new NestedNpmLock(json, nested).read();
            } else {
                json.skipChildren();
            }
        }
    }

    private void readFolders() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String folder = json.currentName();
            int line = json.currentLocation().getLineNr();
            if (json.nextToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
            } else if (folder.contains(INSTALLED)) {
                readPackage(folder, line);
            } else {
                readProject(folder);
            }
        }
    }

    private void readProject(String folder) throws IOException {
        Set<String> names = new HashSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean lists = ASKED.contains(json.currentName());
            if (json.nextToken() == JsonToken.START_OBJECT && lists) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    names.add(json.currentName());
                    json.nextToken();
                    json.skipChildren();
                }
            } else {
                json.skipChildren();
            }
        }
        asked.put(folder.isEmpty() ? "." : folder, names);
    }

    private void readPackage(String folder, int line) throws IOException {
        String name = folder.substring(folder.lastIndexOf(INSTALLED) + INSTALLED.length());
        String version = "";
        String integrity = "";
        String licence = "";
        boolean development = false;
        boolean link = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            String value = json.getValueAsString("");
            switch (key) {
                case "name" -> name = value;
                case "version" -> version = value;
                case "integrity" -> integrity = value;
                case "license" -> licence = value;
                case "dev" -> development = json.getValueAsBoolean();
                case "link" -> link = json.getValueAsBoolean();
                default -> json.skipChildren();
            }
            // A licence may be an object in old packages.
            json.skipChildren();
        }
        if (!link && !name.isEmpty()) {
            folders.add(folder);
            installed.put(
                    folder,
                    Locked.npm(name, version, folder, line)
                            .used(development, false)
                            .licensed(licence)
                            .hashed(Integrity.hash(integrity)));
        }
    }

    private List<Locked> packages() {
        if (folders.isEmpty()) {
            return nested;
        }
        Set<String> direct = new HashSet<>();
        asked.forEach(
                (project, names) -> names.forEach(name -> direct.add(resolved(project, name))));
        return folders.stream()
                .distinct()
                .map(folder -> directly(installed.get(folder), direct.contains(folder)))
                .toList();
    }

    private static Locked directly(Locked found, boolean direct) {
        return found.used(found.development(), direct);
    }

    /** The folder that a project finds a package in: its own, else one above. */
    private String resolved(String project, String name) {
        return Folders.upwards(project).stream()
                .map(folder -> (folder.equals(".") ? "" : folder + "/") + INSTALLED + name)
                .filter(installed::containsKey)
                .findFirst()
                .orElse("");
    }
}
