package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the names of tables and columns that migrations and models compose.
 *
 * <p>A name is told only if it is certain. The one unknown part that may be left out is a prefix
 * which the installation chooses: it stands at the front, it is called a prefix or a schema, and
 * what follows is a name by itself. Thus {@code f"{table_prefix}users"} is {@code users} in a
 * migration as in a model, while {@code f"{table}_history"} could be any table's and is no name.
 */
final class SqlNames {

    private static final List<String> PREFIXES = List.of("prefix", "schema");

    private SqlNames() {}

    static Optional<String> of(Expression value) {
        return of(parts(value));
    }

    static Optional<String> of(List<TextPart> parts) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            TextPart part = parts.get(i);
            if (part.name().isEmpty()) {
                name.append(part.literal());
            } else if (i > 0 || !isPrefix(part.name())) {
                return Optional.empty();
            }
        }
        boolean cut = !parts.isEmpty() && !parts.get(0).name().isEmpty();
        String known = cut ? withoutJoint(name.toString()) : name.toString();
        return Optional.of(known)
                .filter(n -> !n.isBlank())
                .filter(n -> !cut || Character.isLetter(n.charAt(0)));
    }

    /** A function that only puts a prefix in front is read as its argument. */
    static List<TextPart> parts(Expression value) {
        boolean prefixes =
                value instanceof Call call
                        && isPrefix(call.function())
                        && call.arguments().size() == 1
                        && call.positional(0).flatMap(Expression::text).isPresent();
        return TextPart.of(prefixes ? ((Call) value).positional().get(0) : value);
    }

    private static boolean isPrefix(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return PREFIXES.stream().anyMatch(lower::contains);
    }

    private static String withoutJoint(String rest) {
        return rest.startsWith(".") || rest.startsWith("_") ? rest.substring(1) : rest;
    }
}
