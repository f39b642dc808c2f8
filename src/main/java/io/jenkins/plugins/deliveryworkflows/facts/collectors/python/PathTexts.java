package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Routing;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Setting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes paths from literals and settings; what can't be known stays as its name in braces. */
final class PathTexts {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_PARTS = 200;

    private final Names names;
    private final Map<Place, Setting> settings = new HashMap<>();

    private int partsLeft;

    PathTexts(Names names, Map<String, Routing> files) {
        this.names = names;
        files.forEach(
                (path, routing) ->
                        routing.settings()
                                .forEach(s -> settings.putIfAbsent(new Place(path, s.name()), s)));
    }

    String resolve(String path, String scope, List<TextPart> parts) {
        partsLeft = MAX_PARTS;
        return resolve(path, scope, parts, 0);
    }

    private String resolve(String path, String scope, List<TextPart> parts, int depth) {
        StringBuilder text = new StringBuilder();
        for (TextPart part : parts) {
            if (--partsLeft < 0) {
                break;
            }
            if (part.name().isEmpty()) {
                text.append(part.literal());
                continue;
            }
            Optional<Place> setting =
                    depth >= MAX_DEPTH
                            ? Optional.empty()
                            : names.resolve(path, scope, part.name(), settings::containsKey);
            if (setting.isPresent()) {
                Place place = setting.get();
                String around =
                        place.name().substring(0, Math.max(0, place.name().lastIndexOf('.')));
                List<TextPart> value = settings.get(place).value();
                text.append(resolve(place.path(), around, value, depth + 1));
            } else {
                text.append('{').append(part.name().replace(".()", "")).append('}');
            }
        }
        return text.toString();
    }

    /** With a slash in front, no two in a row, and path parameters without their converters. */
    static String normalise(String path) {
        StringBuilder plain = new StringBuilder(path.startsWith("/") ? "" : "/");
        boolean converter = false;
        boolean parameter = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            parameter = c == '{' || (parameter && c != '}');
            converter = parameter && (converter || c == ':');
            boolean doubled =
                    c == '/' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == '/';
            if (!converter && !doubled) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
