package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which constants may be part of a path; any other value isn't kept, it may be a secret. */
final class Settings {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_BARE_LENGTH = 12;
    private static final List<String> SECRETS =
            List.of("SECRET", "PASSWORD", "PASSWD", "TOKEN", "KEY", "CREDENTIAL", "SALT");
    private static final List<String> PATHS =
            List.of("PREFIX", "VERSION", "API", "PATH", "BASE", "ROOT", "ROUTE", "URL");
    private static final Set<String> ENVIRONMENT = Set.of("getenv", "get", "config", "str", "env");

    private Settings() {}

    /** The default of a setting that is read from the environment or declared as a field. */
    static Optional<Expression> defaultOf(Call call) {
        if (call.function().equals("Field")) {
            return call.argument(0, "default");
        }
        return ENVIRONMENT.contains(call.function())
                ? call.argument(1, "default")
                : Optional.empty();
    }

    static boolean mayBePrefix(String name, List<TextPart> value) {
        String shouted = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String text = TextPart.written(value);
        if (value.stream().allMatch(p -> p.literal().isEmpty()) && !text.isEmpty()) {
            return false;
        }
        if (text.length() > MAX_LENGTH || text.startsWith("//") || contains(shouted, SECRETS)) {
            return false;
        }
        boolean bare = text.length() <= MAX_BARE_LENGTH && text.indexOf(' ') < 0;
        return text.startsWith("/")
                || (bare && contains(shouted, PATHS))
                || (text.startsWith("{") && text.contains("/"));
    }

    private static boolean contains(String name, List<String> words) {
        return words.stream().anyMatch(name::contains);
    }
}
