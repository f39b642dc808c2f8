package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Text;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Applies the keys that are declared beside the columns of a table. */
final class TableKeys {

    private TableKeys() {}

    /** The columns with a primary or foreign key constraint applied; other calls change nothing. */
    static List<Column> apply(
            List<Column> columns, Call constraint, UnaryOperator<Expression> bind) {
        return switch (constraint.function()) {
            case "PrimaryKeyConstraint" -> primary(columns, texts(constraint.positional(), bind));
            case "ForeignKeyConstraint" ->
                    foreign(
                            columns,
                            names(constraint.argument(0, "columns"), bind),
                            names(constraint.argument(1, "refcolumns"), bind));
            default -> columns;
        };
    }

    /** The texts of a list of texts. */
    static List<String> names(Optional<Expression> list, UnaryOperator<Expression> bind) {
        return list.map(bind).map(l -> texts(l.elements(), bind)).orElse(List.of());
    }

    private static List<String> texts(
            List<Expression> expressions, UnaryOperator<Expression> bind) {
        return expressions.stream()
                .map(bind)
                .flatMap(
                        e ->
                                (e instanceof Text ? SqlNames.of(e) : Optional.<String>empty())
                                        .stream())
                .toList();
    }

    static List<Column> primary(List<Column> columns, List<String> names) {
        return columns.stream()
                .map(
                        c ->
                                names.contains(c.name())
                                        ? new Column(
                                                c.name(), c.type(), false, true, c.references())
                                        : c)
                .toList();
    }

    /** Targets are {@code table.column}, one per name. */
    static List<Column> foreign(List<Column> columns, List<String> names, List<String> targets) {
        List<Column> changed = new ArrayList<>();
        for (Column c : columns) {
            int index = names.indexOf(c.name());
            changed.add(
                    index >= 0 && index < targets.size()
                            ? new Column(
                                    c.name(),
                                    c.type(),
                                    c.nullable(),
                                    c.primaryKey(),
                                    targets.get(index))
                            : c);
        }
        return changed;
    }
}
