package io.jenkins.plugins.deliveryworkflows.facts.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;

/**
 * A pattern in which <code>{name}</code> stands for what the group of that name matched elsewhere,
 * so that it can speak of the very table or image that was found.
 */
final class FilledPattern {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

    private final String source;
    private final LinearPattern constant;

    FilledPattern(String source) {
        this.source = source;
        this.constant = PLACE.matcher(source).find() ? null : new LinearPattern(source);
    }

    /** The pattern to look for; nothing where a group that it names took no part in the match. */
    Optional<LinearPattern> with(Matcher match) {
        if (constant != null) {
            return Optional.of(constant);
        }
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(source);
        int at = 0;
        while (place.find()) {
            String value = match.group(place.group(1));
            if (value == null) {
                return Optional.empty();
            }
            filled.append(source, at, place.start()).append(Pattern.quote(value));
            at = place.end();
        }
        return Optional.of(new LinearPattern(filled.append(source.substring(at)).toString()));
    }

    @Override
    public String toString() {
        return source;
    }
}
