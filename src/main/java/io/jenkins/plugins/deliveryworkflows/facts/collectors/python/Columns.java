package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Subscript;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Field;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.ForeignKey;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Form;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gathers what makes up a model while its source is read. */
final class Columns {

    private static final Set<String> COLUMN = Set.of("Column", "mapped_column");
    private static final Set<String> WRAPPERS = Set.of("deferred", "column_property");

    private final List<Field> fields = new ArrayList<>();
    private final List<String> primaryKey = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private List<String> bases = List.of();
    private List<TextPart> tableName = List.of();
    private String schema = "";

    boolean any() {
        return !fields.isEmpty();
    }

    void bases(List<String> names) {
        bases = names;
    }

    void tableName(List<TextPart> parts) {
        tableName = parts;
    }

    void schema(String name) {
        schema = name;
    }

    /** A part of a table: a column or a key. */
    void part(Call call) {
        switch (call.function()) {
            case "Column" -> {
                ColumnDeclaration column = ColumnDeclaration.of(call, UnaryOperator.identity());
                if (!column.name().isEmpty()) {
                    fields.add(new Field(column.name(), column, false, "", false));
                }
            }
            case "PrimaryKeyConstraint" ->
                    call.positional().forEach(p -> p.text().ifPresent(primaryKey::add));
            case "ForeignKeyConstraint" -> {
                List<String> names = TableKeys.names(call.argument(0, "columns"), e -> e);
                List<String> targets = TableKeys.names(call.argument(1, "refcolumns"), e -> e);
                for (int i = 0; i < Math.min(names.size(), targets.size()); i++) {
                    foreignKeys.add(new ForeignKey(names.get(i), targets.get(i)));
                }
            }
            default -> {}
        }
    }

    /** An attribute of a class, if it is a column. */
    void attribute(String name, Optional<Expression> annotation, Optional<Expression> value) {
        Expression type = annotation.map(Columns::unwrapped).orElse(null);
        boolean optional = type != null && TypeNames.isOptional(type);
        String plainType = type == null ? "" : TypeNames.plain(TypeNames.withoutOptional(type));
        boolean mapped = annotation.map(a -> wrapped(a, "Mapped")).orElse(false);
        Call call = value.orElse(null) instanceof Call c ? c : null;
        if (call != null && WRAPPERS.contains(call.function())) {
            call = call.positional(0).orElse(null) instanceof Call inner ? inner : call;
        }
        if (call != null && COLUMN.contains(call.function())) {
            ColumnDeclaration column = ColumnDeclaration.of(call, UnaryOperator.identity());
            fields.add(new Field(name, column, false, plainType, optional));
        } else if (mapped && (value.isEmpty() || call == null)) {
            fields.add(new Field(name, nothing(), false, plainType, optional));
        } else if (!mapped && type != null) {
            SqlModelFields.read(name, type, value).ifPresent(fields::add);
        }
    }

    /** A type like {@code Annotated[int, mapped_column(primary_key=True)]}. */
    void annotatedType(String name, Subscript annotated) {
        for (Expression part : annotated.index()) {
            if (part instanceof Call call && COLUMN.contains(call.function())) {
                ColumnDeclaration column = ColumnDeclaration.of(call, UnaryOperator.identity());
                Expression type = annotated.index().get(0);
                String plain = TypeNames.plain(TypeNames.withoutOptional(type));
                fields.add(new Field(name, column, false, plain, TypeNames.isOptional(type)));
            }
        }
    }

    Model model(String name, Form form, int line) {
        return new Model(
                name, bases, form, tableName, schema, fields, primaryKey, foreignKeys, line);
    }

    static ColumnDeclaration nothing() {
        return new ColumnDeclaration("", "", "", false, "", "");
    }

    private static boolean wrapped(Expression annotation, String in) {
        return annotation instanceof Subscript subscript && subscript.of().written().endsWith(in);
    }

    private static Expression unwrapped(Expression annotation) {
        boolean mapped = wrapped(annotation, "Mapped");
        return mapped && !((Subscript) annotation).index().isEmpty()
                ? ((Subscript) annotation).index().get(0)
                : annotation;
    }
}
