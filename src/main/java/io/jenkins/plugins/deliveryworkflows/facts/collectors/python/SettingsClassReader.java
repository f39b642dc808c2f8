package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Subscript;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.SettingsClass;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.SettingsField;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.ClassDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fields of a class as settings. */
final class SettingsClassReader {

    private final SourceText text;
    private final ClassDefinition type;
    private final String name;
    private final List<SettingsField> fields = new ArrayList<>();
    private String prefix;

    SettingsClassReader(SourceText text, ClassDefinition type, String name) {
        this.text = text;
        this.type = type;
        this.name = name;
    }

    SettingsClass read() {
        List<String> bases =
                type.arguments().stream()
                        .filter(a -> a.keyword().isEmpty())
                        .map(a -> a.value().dotted())
                        .filter(base -> !base.isEmpty())
                        .toList();
        type.arguments().stream()
                .filter(a -> a.keyword().equals("env_prefix"))
                .forEach(a -> a.value().text().ifPresent(p -> prefix = p));
        type.body().forEach(this::read);
        return new SettingsClass(name, bases, prefix, fields);
    }

    private void read(Statement statement) {
        if (statement instanceof ClassDefinition inner && inner.name().equals("Config")) {
            inner.body().stream()
                    .filter(Assignment.class::isInstance)
                    .map(Assignment.class::cast)
                    .filter(a -> a.target().equals("env_prefix"))
                    .forEach(a -> a.value().flatMap(Expression::text).ifPresent(p -> prefix = p));
        } else if (statement instanceof Assignment assignment) {
            if (assignment.target().equals("model_config")) {
                assignment.value().ifPresent(this::configuration);
            } else if (assignment.annotation().isPresent()) {
                field(assignment, assignment.annotation().get());
            }
        }
    }

    private void configuration(Expression value) {
        if (value instanceof Call call) {
            call.keyword("env_prefix").flatMap(Expression::text).ifPresent(p -> prefix = p);
        } else if (value instanceof Items items) {
            for (Expression item : items.items()) {
                if (item instanceof Operation entry
                        && entry.operands().get(0).text().orElse("").equals("env_prefix")) {
                    entry.operands().get(1).text().ifPresent(p -> prefix = p);
                }
            }
        }
    }

    private void field(Assignment assignment, Expression annotation) {
        Expression plain = annotation;
        Optional<Expression> description = assignment.value();
        if (annotation instanceof Subscript annotated
                && annotated.of().written().endsWith("Annotated")
                && !annotated.index().isEmpty()) {
            plain = annotated.index().get(0);
            Optional<Expression> field =
                    annotated.index().stream().filter(SettingsClassReader::isField).findFirst();
            description = field.or(assignment::value);
        }
        boolean excluded =
                assignment.target().startsWith("_")
                        || assignment.target().contains(".")
                        || annotation.written().contains("ClassVar");
        if (!excluded) {
            Call declared =
                    description
                            .filter(SettingsClassReader::isField)
                            .map(Call.class::cast)
                            .orElse(null);
            boolean assigned = assignment.value().isPresent() && !isField(assignment.value().get());
            fields.add(
                    new SettingsField(
                            assignment.target(),
                            declared == null ? List.of() : variables(declared),
                            TypeNames.withoutOptional(plain).dotted(),
                            isOptional(assignment, assigned, declared),
                            text.lineOf(assignment.offset())));
        }
    }

    private static boolean isOptional(Assignment assignment, boolean assigned, Call declared) {
        if (assigned) {
            return !isEllipsis(assignment.value().get());
        }
        return declared != null
                && (declared.keyword("default_factory").isPresent()
                        || declared.argument(0, "default").filter(d -> !isEllipsis(d)).isPresent());
    }

    private static boolean isEllipsis(Expression expression) {
        return expression.written().startsWith(".") || expression.isName("Ellipsis");
    }

    private static boolean isField(Expression expression) {
        return expression instanceof Call call && call.function().equals("Field");
    }

    private static List<String> variables(Call field) {
        for (String keyword : List.of("validation_alias", "env", "alias")) {
            Optional<Expression> given = field.keyword(keyword);
            if (given.isPresent()) {
                List<Expression> names =
                        given.get() instanceof Call choices
                                ? choices.positional()
                                : given.get().elements();
                return names.stream().flatMap(n -> n.text().stream()).toList();
            }
        }
        return List.of();
    }
}
