package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Form;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Model;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Block;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.ClassDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Return;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a class that may be a model. */
final class ClassReader {

    private static final Set<String> ROOTS =
            Set.of("DeclarativeBase", "DeclarativeBaseNoMeta", "DeclarativeMeta");

    private final SourceText text;
    private final ClassDefinition type;
    private final String name;
    private final Bindings constants;
    private final Columns columns = new Columns();
    private Form form = Form.CLASS;

    ClassReader(SourceText text, ClassDefinition type, String name, Bindings constants) {
        this.text = text;
        this.type = type;
        this.name = name;
        this.constants = constants;
    }

    Model read() {
        List<String> bases =
                type.arguments().stream()
                        .filter(a -> a.keyword().isEmpty())
                        .map(a -> a.value() instanceof Expression.Subscript s ? s.of() : a.value())
                        .map(Expression::dotted)
                        .filter(base -> !base.isEmpty())
                        .toList();
        columns.bases(bases);
        boolean table =
                type.arguments().stream()
                        .anyMatch(a -> a.keyword().equals("table") && a.value().isName("True"));
        boolean root =
                bases.stream().anyMatch(b -> ROOTS.contains(b.substring(b.lastIndexOf('.') + 1)))
                        || type.decorators().stream()
                                .anyMatch(d -> d.written().contains("as_declarative"));
        form = table ? Form.SQLMODEL_TABLE : root ? Form.BASE : Form.CLASS;
        readAll(type.body());
        return columns.model(name, form, text.lineOf(type.offset()));
    }

    private void readAll(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Assignment assignment) {
                assigned(assignment);
            } else if (statement instanceof FunctionDefinition function) {
                declared(function);
            } else if (statement instanceof Block block) {
                readAll(block.body());
            }
        }
    }

    private void assigned(Assignment assignment) {
        Optional<Expression> value = assignment.value();
        switch (assignment.target()) {
            case "__tablename__" ->
                    value.ifPresent(v -> columns.tableName(SqlNames.parts(constants.of(v))));
            case "__table_args__" ->
                    value.ifPresent(v -> v.elements().forEach(this::tableArgument));
            case "__abstract__" ->
                    form = value.map(v -> v.isName("True")).orElse(false) ? Form.BASE : form;
            case "__table__" -> columns.tableName(List.of());
            default -> columns.attribute(assignment.target(), assignment.annotation(), value);
        }
    }

    private void tableArgument(Expression argument) {
        if (argument instanceof Call call) {
            columns.part(call);
        } else if (argument instanceof Items options) {
            options.items().forEach(this::tableArgument);
        } else if (argument instanceof Operation entry
                && entry.operators().get(0).equals(":")
                && entry.operands().get(0).text().orElse("").equals("schema")) {
            entry.operands().get(1).text().ifPresent(columns::schema);
        }
    }

    /** A method that SQLAlchemy calls for each class that inherits it. */
    private void declared(FunctionDefinition function) {
        boolean attribute =
                function.name().equals("__tablename__")
                        || function.decorators().stream()
                                .anyMatch(d -> d.written().contains("declared_attr"));
        Optional<Expression> value =
                function.body().stream()
                        .filter(Return.class::isInstance)
                        .map(s -> ((Return) s).value())
                        .findFirst();
        if (!attribute || value.isEmpty()) {
            return;
        }
        switch (function.name()) {
            case "__tablename__" -> columns.tableName(TableNames.parts(constants.of(value.get())));
            case "__table_args__" -> value.get().elements().forEach(this::tableArgument);
            default ->
                    columns.attribute(
                            function.name(),
                            function.returns().filter(r -> value.get() instanceof Call),
                            value);
        }
    }
}
