package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Text;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a {@code Column(…)} or {@code mapped_column(…)} says.
 *
 * @param name empty where the attribute's name is the column's
 * @param nullable {@code true}, {@code false}, or empty where it isn't said
 * @param reference {@code table.column}, empty where it refers to nothing
 * @param referenced the referred column as a path of names, where it is given as an object
 */
public record ColumnDeclaration(
        String name,
        String type,
        String nullable,
        boolean primaryKey,
        String reference,
        String referenced) {

    private static final Set<String> NO_TYPES =
            Set.of(
                    "ForeignKey",
                    "Sequence",
                    "Identity",
                    "Computed",
                    "CheckConstraint",
                    "FetchedValue",
                    "text",
                    "func");

    /**
     * Reads a declaration.
     *
     * @param bind replaces an argument by what it stands for
     */
    static ColumnDeclaration of(Call call, UnaryOperator<Expression> bind) {
        String name = call.keyword("name").map(bind).flatMap(SqlNames::of).orElse("");
        String type = call.keyword("type_").map(bind).map(TypeNames::plain).orElse("");
        String reference = "";
        String referenced = "";
        boolean first = true;
        for (Expression argument : call.positional()) {
            Expression bound = bind.apply(argument);
            Optional<String> text = nameOf(bound);
            if (text.isPresent()) {
                name = first ? text.get() : name;
            } else if (bound instanceof Call foreign && foreign.function().equals("ForeignKey")) {
                Optional<Expression> target = foreign.argument(0, "column").map(bind);
                reference = target.flatMap(ColumnDeclaration::nameOf).orElse("");
                referenced = reference.isEmpty() ? target.map(Expression::dotted).orElse("") : "";
            } else if (type.isEmpty() && isType(bound)) {
                type = TypeNames.plain(bound);
            }
            first = false;
        }
        return new ColumnDeclaration(
                name,
                type,
                flag(call, "nullable"),
                flag(call, "primary_key").equals("true"),
                reference,
                referenced);
    }

    private static Optional<String> nameOf(Expression value) {
        return value instanceof Text ? SqlNames.of(value) : Optional.empty();
    }

    private static boolean isType(Expression argument) {
        return !(argument instanceof Call call && NO_TYPES.contains(call.function()))
                && !argument.dotted().isEmpty();
    }

    static String flag(Call call, String keyword) {
        return call.keyword(keyword)
                .filter(value -> value.isName("True") || value.isName("False"))
                .map(value -> value.isName("True") ? "true" : "false")
                .orElse("");
    }

    Column column() {
        boolean mayBeNull = nullable.isEmpty() ? !primaryKey : nullable.equals("true");
        return new Column(name, type, mayBeNull, primaryKey, reference);
    }
}
