package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Name;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Subscript;
import java.util.List;

/** Writes a column's type without the modules that its names come from. */
final class TypeNames {

    private static final int MAX_LENGTH = 120;

    private TypeNames() {}

    /**
     * {@code String(length=20)} of {@code sa.String(length=20)}, {@code Text} of {@code sa.Text()}.
     */
    static String plain(Expression type) {
        String written = type.text().orElseGet(type::written);
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        int word = 0;
        for (int i = 0; i < written.length() && plain.length() < MAX_LENGTH; i++) {
            char c = written.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == '.' && plain.length() > word) {
                plain.setLength(word);
                continue;
            }
            plain.append(c);
            if (!Character.isJavaIdentifierPart(c) || Character.isDigit(plain.charAt(word))) {
                word = plain.length();
            }
        }
        int parameterless = plain.length() - "()".length();
        return plain.toString().endsWith("()")
                ? plain.substring(0, parameterless)
                : plain.toString();
    }

    /** Whether an annotation allows {@code None}. */
    static boolean isOptional(Expression annotation) {
        if (annotation instanceof Operation union) {
            return union.operands().stream().anyMatch(o -> o.isName("None"));
        }
        if (annotation instanceof Subscript subscript) {
            String of = subscript.of().written();
            return of.endsWith("Optional")
                    || (of.endsWith("Union")
                            && subscript.index().stream().anyMatch(o -> o.isName("None")));
        }
        return annotation
                .text()
                .map(t -> t.contains("None") || t.startsWith("Optional"))
                .orElse(false);
    }

    /** The annotation without what allows {@code None}. */
    static Expression withoutOptional(Expression annotation) {
        if (annotation instanceof Operation union && isOptional(union)) {
            List<Expression> others =
                    union.operands().stream().filter(o -> !o.isName("None")).toList();
            return others.size() == 1 ? others.get(0) : new Items("(", others);
        }
        if (annotation instanceof Subscript subscript
                && isOptional(subscript)
                && !subscript.index().isEmpty()) {
            return subscript.index().get(0);
        }
        return annotation
                .text()
                .<Expression>map(t -> new Name(t.replace(" | None", "")))
                .orElse(annotation);
    }
}
