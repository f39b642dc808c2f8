package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Subscript;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Text;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Form;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Model;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Models;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Block;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.ClassDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Evaluation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Imported;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the models that one file declares. */
final class ModelReader {

    private static final Set<String> BASE_FACTORIES =
            Set.of("declarative_base", "automap_base", "generate_base", "SQLAlchemy");

    private final SourceText text;
    private final List<Import> imports = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();
    private Bindings constants = new Bindings(Map.of());

    ModelReader(SourceText text) {
        this.text = text;
    }

    Models read() {
        List<Statement> statements = PythonSource.parse(text.toString());
        for (Statement statement : statements) {
            if (statement instanceof Assignment assignment
                    && assignment.value().orElse(null) instanceof Text) {
                constants = constants.with(assignment.target(), assignment.value());
            }
        }
        readAll(statements, "");
        return new Models(imports, links, models);
    }

    private void readAll(List<Statement> statements, String scope) {
        for (Statement statement : statements) {
            if (statement instanceof Imported imported) {
                imports.add(imported.what());
            } else if (statement instanceof ClassDefinition type) {
                models.add(
                        new ClassReader(text, type, within(scope, type.name()), constants).read());
                readAll(type.body(), within(scope, type.name()));
            } else if (statement instanceof Block block) {
                readAll(block.body(), scope);
            } else if (statement instanceof FunctionDefinition function) {
                readAll(function.body(), within(scope, function.name()));
            } else if (statement instanceof Assignment assignment) {
                assigned(assignment, scope);
            } else if (statement instanceof Evaluation evaluation
                    && evaluation.value() instanceof Call call) {
                table(call, within(scope, "Table"), evaluation.offset());
            }
        }
    }

    private void assigned(Assignment assignment, String scope) {
        String name = within(scope, assignment.target());
        Expression value = assignment.value().orElse(null);
        if (value instanceof Call call) {
            if (BASE_FACTORIES.contains(call.function())) {
                List<String> bases = call.keyword("cls").map(Expression::dotted).stream().toList();
                models.add(plain(name, bases, Form.BASE, assignment.offset()));
            } else {
                table(call, name, assignment.offset());
            }
        } else if (value instanceof Subscript annotated
                && annotated.of().written().endsWith("Annotated")) {
            Columns columns = new Columns();
            columns.annotatedType(name, annotated);
            models.add(columns.model(name, Form.TYPE, text.lineOf(assignment.offset())));
        } else if (value != null && scope.isEmpty() && !value.dotted().isEmpty()) {
            links.add(new Link(name, value.dotted()));
        }
    }

    private Model plain(String name, List<String> bases, Form form, int offset) {
        return new Model(
                name,
                bases,
                form,
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                text.lineOf(offset));
    }

    /** A table is told from other things of that name by its metadata and its columns. */
    private void table(Call call, String name, int offset) {
        boolean isTable =
                call.function().equals("Table")
                        && call.positional().size() > 2
                        && call.positional(1).map(m -> !m.dotted().isEmpty()).orElse(false);
        if (!isTable) {
            return;
        }
        Columns columns = new Columns();
        for (Argument argument : call.arguments()) {
            if (argument.value() instanceof Call part) {
                columns.part(part);
            }
        }
        call.keyword("schema").flatMap(Expression::text).ifPresent(columns::schema);
        List<TextPart> tableName =
                call.positional(0).map(constants::of).map(SqlNames::parts).orElse(List.of());
        if (columns.any()) {
            columns.tableName(tableName);
            models.add(columns.model(name, Form.TABLE, text.lineOf(offset)));
        }
    }

    private static String within(String scope, String name) {
        return scope.isEmpty() ? name : scope + "." + name;
    }
}
