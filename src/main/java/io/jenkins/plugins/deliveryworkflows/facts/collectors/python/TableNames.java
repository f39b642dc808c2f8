package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a table's name of a class's, by the rule that a base class gives. */
final class TableNames {

    static final String LOWER = "__name__.lower";
    static final String SNAKE = "__name__.snake";
    private static final String CLASS_NAME = "__name__";

    private TableNames() {}

    /**
     * The parts of a name that is computed. Lower case is recognised; whatever else is made of the
     * class's name is taken for snake case, the only other rule in common use.
     */
    static List<TextPart> parts(Expression value) {
        List<TextPart> parts = new ArrayList<>();
        boolean sum =
                value instanceof Operation operation
                        && operation.operators().stream().allMatch("+"::equals);
        List<TextPart> written =
                sum || value instanceof Text
                        ? TextPart.of(value)
                        : List.of(TextPart.name(value.written().replace("()", ".()")));
        for (TextPart part : written) {
            boolean ofClass = part.name().contains(CLASS_NAME);
            boolean lower = part.name().matches("\\w+\\.__name__\\.lower(\\.\\(\\))?");
            parts.add(ofClass ? TextPart.name(lower ? LOWER : SNAKE) : part);
        }
        return parts;
    }

    /**
     * The name by its parts; empty where it can't be known.
     *
     * @param className of the class that the table belongs to
     */
    static Optional<String> of(List<TextPart> parts, String className) {
        return SqlNames.of(
                parts.stream()
                        .map(
                                part ->
                                        part.name().startsWith(CLASS_NAME)
                                                ? TextPart.literal(apply(part.name(), className))
                                                : part)
                        .toList());
    }

    static String apply(String rule, String className) {
        return rule.equals(LOWER) ? className.toLowerCase(Locale.ROOT) : snake(className);
    }

    static String snake(String className) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < className.length(); i++) {
            char c = className.charAt(i);
            boolean afterLower = i > 0 && !Character.isUpperCase(className.charAt(i - 1));
            boolean beforeLower =
                    i + 1 < className.length() && Character.isLowerCase(className.charAt(i + 1));
            if (Character.isUpperCase(c) && i > 0 && (afterLower || beforeLower)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        return snake.toString();
    }
}
