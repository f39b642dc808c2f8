package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Name;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A part of a text that is composed: literal, or the value of a name.
 *
 * @param literal the characters; empty for a name
 * @param name the path of names as {@link Expression#dotted()} gives it, or the expression as
 *     written; empty for a literal
 */
record TextPart(String literal, String name) {

    static TextPart literal(String literal) {
        return new TextPart(literal, "");
    }

    static TextPart name(String name) {
        return new TextPart("", name);
    }

    /** What a text expression is composed of: strings, formatted strings, sums, names. */
    static List<TextPart> of(Expression expression) {
        if (expression instanceof Text text) {
            return text.parts();
        }
        if (expression instanceof Operation sum && sum.operators().stream().allMatch("+"::equals)) {
            List<TextPart> parts = new ArrayList<>();
            sum.operands().forEach(operand -> parts.addAll(of(operand)));
            return parts;
        }
        if (expression instanceof Name none && none.id().equals("None")) {
            return List.of();
        }
        String dotted = expression.dotted();
        return List.of(name(dotted.isEmpty() ? expression.written() : dotted));
    }

    /** The text with each name in braces. */
    static String written(List<TextPart> parts) {
        return parts.stream()
                .map(p -> p.name().isEmpty() ? p.literal() : "{" + p.name() + "}")
                .collect(Collectors.joining());
    }
}
