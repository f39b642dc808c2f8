package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Python expression, as far as declarations need it. */
sealed interface Expression {

    /** The expression in Python, with the spaces and quotes of one style. */
    String written();

    /** A variable, constant or keyword such as {@code None}. */
    record Name(String id) implements Expression {
        @Override
        public String written() {
            return id;
        }
    }

    /** {@code of.name}. */
    record Attribute(Expression of, String name) implements Expression {
        @Override
        public String written() {
            return of.written() + "." + name;
        }
    }

    /** A call. */
    record Call(Expression callee, List<Argument> arguments) implements Expression {

        @Override
        public String written() {
            return callee.written() + "(" + join(arguments) + ")";
        }

        /** The arguments without a keyword or star. */
        List<Expression> positional() {
            return arguments.stream()
                    .filter(a -> a.keyword().isEmpty())
                    .map(Argument::value)
                    .toList();
        }

        Optional<Expression> positional(int index) {
            List<Expression> all = positional();
            return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
        }

        Optional<Expression> keyword(String keyword) {
            return arguments.stream()
                    .filter(a -> a.keyword().equals(keyword))
                    .map(Argument::value)
                    .findFirst();
        }

        /** The argument by its keyword, else by its position. */
        Optional<Expression> argument(int index, String keyword) {
            return keyword(keyword).or(() -> positional(index));
        }

        /** The last segment of what is called: {@code Column} of {@code sa.Column(…)}. */
        String function() {
            return lastSegment(callee);
        }
    }

    /** {@code of[index]}. */
    record Subscript(Expression of, List<Expression> index) implements Expression {
        @Override
        public String written() {
            return of.written() + "[" + joinExpressions(index) + "]";
        }
    }

    /** A string, also one with expressions in it or one of several adjacent literals. */
    record Text(List<TextPart> parts) implements Expression {
        @Override
        public String written() {
            return "\"" + TextPart.written(parts) + "\"";
        }
    }

    /** A tuple, list, set or dictionary; a dictionary's entries are operations with {@code :}. */
    record Items(String open, List<Expression> items) implements Expression {
        @Override
        public String written() {
            String close = open.equals("(") ? ")" : open.equals("[") ? "]" : "}";
            return open + joinExpressions(items) + close;
        }
    }

    /** Operands with the operators between them, without precedence. */
    record Operation(List<Expression> operands, List<String> operators) implements Expression {
        @Override
        public String written() {
            StringBuilder text = new StringBuilder(operands.get(0).written());
            for (int i = 0; i < operators.size(); i++) {
                text.append(' ').append(operators.get(i)).append(' ');
                text.append(operands.get(i + 1).written());
            }
            return text.toString();
        }
    }

    /** A number, or what isn't understood. */
    record Other(String written) implements Expression {}

    /**
     * An argument of a call.
     *
     * @param keyword its name, {@code *} or {@code **} for one to unpack, empty for a positional
     */
    record Argument(String keyword, Expression value) {
        String written() {
            if (keyword.isEmpty()) {
                return value.written();
            }
            return keyword.startsWith("*")
                    ? keyword + value.written()
                    : keyword + "=" + value.written();
        }
    }

    /**
     * The path of names that leads to a value, a call as the segment {@code ()}: {@code
     * settings().api.prefix} is {@code settings.().api.prefix}. Empty for what is no such path.
     */
    default String dotted() {
        if (this instanceof Name name) {
            return name.id();
        }
        Expression inner =
                this instanceof Attribute a ? a.of() : this instanceof Call c ? c.callee() : null;
        String before = inner == null ? "" : inner.dotted();
        if (before.isEmpty()) {
            return "";
        }
        return before + (this instanceof Attribute a ? "." + a.name() : ".()");
    }

    /** The string's value if it is one without expressions. */
    default Optional<String> text() {
        return this instanceof Text text && text.parts().stream().allMatch(p -> p.name().isEmpty())
                ? Optional.of(
                        text.parts().stream().map(TextPart::literal).collect(Collectors.joining()))
                : Optional.empty();
    }

    default boolean isName(String id) {
        return this instanceof Name name && name.id().equals(id);
    }

    /** The elements of a sequence; of anything else, itself. */
    default List<Expression> elements() {
        return this instanceof Items items ? items.items() : List.of(this);
    }

    private static String lastSegment(Expression expression) {
        if (expression instanceof Attribute attribute) {
            return attribute.name();
        }
        return expression instanceof Name name ? name.id() : "";
    }

    private static String join(List<Argument> arguments) {
        return arguments.stream().map(Argument::written).collect(Collectors.joining(", "));
    }

    private static String joinExpressions(List<Expression> expressions) {
        return expressions.stream().map(Expression::written).collect(Collectors.joining(", "));
    }
}
