package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what a {@code package.json} asks for. */
final class PackageManifest {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String DEVELOPMENT = "devDependencies";
    private static final Set<String> LISTS =
            Set.of("dependencies", "optionalDependencies", DEVELOPMENT);

    private PackageManifest() {}

    static List<Wish> read(String text) {
        List<Wish> wishes = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return wishes;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String list = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT && LISTS.contains(list)) {
                    read(json, list, wishes);
                } else {
                    json.skipChildren();
                }
            }
        } catch (IOException e) {
            // What stands before the damage is still true.
            return wishes;
        }
        return wishes;
    }

    private static void read(JsonParser json, String list, List<Wish> wishes) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            int line = json.currentLocation().getLineNr();
            json.nextToken();
            String range = Harmless.range(json.getValueAsString(""));
            wishes.add(new Wish(name, range, list.equals(DEVELOPMENT), list + "." + name, line));
            json.skipChildren();
        }
    }
}
