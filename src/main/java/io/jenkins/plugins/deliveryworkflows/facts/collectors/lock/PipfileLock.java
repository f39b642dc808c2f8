package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads pipenv's {@code Pipfile.lock}. */
final class PipfileLock {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String PINNED = "==";

    private final JsonParser json;
    private final List<Locked> packages = new ArrayList<>();

    private PipfileLock(JsonParser json) {
        this.json = json;
    }

    static List<Locked> read(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            PipfileLock lock = new PipfileLock(json);
            try {
                lock.read();
            } catch (IOException e) {
                // What stands before the damage is still true.
                return lock.packages;
            }
            return lock.packages;
        } catch (IOException e) {
            return List.of();
        }
    }

    private void read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String section = json.currentName();
            boolean development = section.equals("develop");
            boolean listed = development || section.equals("default");
            if (json.nextToken() == JsonToken.START_OBJECT && listed) {
                readSection(development);
            } else {
                json.skipChildren();
            }
        }
    }

    private void readSection(boolean development) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            int line = json.currentLocation().getLineNr();
            if (json.nextToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            String version = "";
            boolean local = false;
            List<String> hashes = new ArrayList<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                local |= field.equals("path") || field.equals("file");
                if (field.equals("version")) {
                    version = json.getValueAsString("");
                } else if (field.equals("hashes") && value == JsonToken.START_ARRAY) {
                    readHashes(hashes);
                }
                json.skipChildren();
            }
            if (!local) {
                add(name, version, hashes, development, line);
            }
        }
    }

    private void readHashes(List<String> hashes) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            hashes.add(json.getValueAsString(""));
            json.skipChildren();
        }
    }

    private void add(
            String name, String version, List<String> hashes, boolean development, int line) {
        String plain = version.startsWith(PINNED) ? version.substring(2) : version;
        Locked found = Locked.of("", Requirement.normalised(name), plain, name, line);
        String hash = hashes.size() == 1 ? PackageFiles.checked(hashes.get(0)) : "";
        packages.add(found.used(development, false).hashed(hash));
    }
}
