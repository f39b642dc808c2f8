package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The properties of an object literal.
 *
 * @param properties in their order; a spread has the key {@link #SPREAD}; methods and computed keys
 *     are left out
 */
record ObjectLiteral(List<Property> properties) {

    static final String SPREAD = "...";

    private static final Pattern KEY =
            Pattern.compile("(?:async\\s+)?(?:([A-Za-z_$][\\w$]*)|[\"'])");

    /**
     * A property.
     *
     * @param at where its key stands
     */
    record Property(String key, Span value, int at) {}

    /** Reads the object that opens at {@code brace}. */
    static ObjectLiteral read(ScriptText text, int brace) {
        List<Property> properties = new ArrayList<>();
        for (Span part : text.arguments(brace)) {
            property(text, part).ifPresent(properties::add);
        }
        return new ObjectLiteral(properties);
    }

    Optional<Property> get(String key) {
        return properties.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    private static Optional<Property> property(ScriptText text, Span part) {
        if (text.blank().startsWith(SPREAD, part.from())) {
            return Optional.of(
                    new Property(SPREAD, new Span(part.from() + 3, part.to()), part.from()));
        }
        Matcher key = KEY.matcher(text.blank()).region(part.from(), part.to());
        if (!key.lookingAt()) {
            return Optional.empty();
        }
        boolean quoted = key.group(1) == null;
        String name = quoted ? text.stringAt(key.end() - 1) : key.group(1);
        int end = quoted ? key.end() + name.length() + 1 : key.end();
        int next = text.skipSpace(end);
        if (next >= part.to()) {
            return Optional.of(new Property(name, part, part.from()));
        }
        return text.blank().charAt(next) == ':'
                ? Optional.of(new Property(name, new Span(next + 1, part.to()), part.from()))
                : Optional.empty();
    }
}
