package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Subscript;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the attributes that SQLModel makes columns of: every annotated one but relationships. */
final class SqlModelFields {

    private SqlModelFields() {}

    static Optional<Field> read(String name, Expression annotation, Optional<Expression> value) {
        Expression type = annotation;
        Optional<Expression> field = value;
        if (annotation instanceof Subscript annotated
                && annotated.of().written().endsWith("Annotated")
                && !annotated.index().isEmpty()) {
            type = annotated.index().get(0);
            field =
                    annotated.index().stream()
                            .filter(Call.class::isInstance)
                            .findFirst()
                            .or(() -> value);
        }
        boolean isColumn =
                !name.startsWith("_")
                        && !name.equals("model_config")
                        && !type.written().startsWith("ClassVar")
                        && !type.written().contains(".ClassVar")
                        && !(value.orElse(null) instanceof Call c
                                && c.function().toLowerCase(Locale.ROOT).contains("relationship"));
        if (!isColumn) {
            return Optional.empty();
        }
        boolean optional = TypeNames.isOptional(type);
        String plain = TypeNames.plain(TypeNames.withoutOptional(type));
        ColumnDeclaration column =
                field.orElse(null) instanceof Call call && call.function().equals("Field")
                        ? declared(call)
                        : Columns.nothing();
        return Optional.of(new Field(name, column, true, plain, optional));
    }

    private static ColumnDeclaration declared(Call field) {
        if (field.keyword("sa_column").orElse(null) instanceof Call column) {
            return ColumnDeclaration.of(column, UnaryOperator.identity());
        }
        return new ColumnDeclaration(
                "",
                field.keyword("sa_type").map(TypeNames::plain).orElse(""),
                ColumnDeclaration.flag(field, "nullable"),
                ColumnDeclaration.flag(field, "primary_key").equals("true"),
                field.keyword("foreign_key").flatMap(Expression::text).orElse(""),
                "");
    }
}
