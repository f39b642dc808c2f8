package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.Environment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.NamedCall;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.SettingsClass;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.Use;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.ClassDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Imported;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads which variables one file takes from the environment. */
final class EnvironmentReader {

    private final SourceText text;
    private final List<Statement> statements;
    private final List<Import> imports = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<SettingsClass> classes = new ArrayList<>();
    private final List<NamedCall> named = new ArrayList<>();
    private final EnvironmentCalls calls;

    EnvironmentReader(SourceText text) {
        this.text = text;
        this.statements = PythonSource.parse(text.toString());
        gatherImports(statements);
        this.calls = new EnvironmentCalls(imports, statements);
    }

    Environment read() {
        statements.forEach(statement -> read(statement, ""));
        return new Environment(imports, uses, classes, new OwnReaders(calls).in(statements), named);
    }

    private void gatherImports(List<Statement> body) {
        for (Statement statement : body) {
            if (statement instanceof Imported imported) {
                imports.add(imported.what());
            }
            gatherImports(Expressions.body(statement));
        }
    }

    private void read(Statement statement, String around) {
        String symbol = around;
        if (statement instanceof ClassDefinition type) {
            symbol = within(around, type.name());
            SettingsClass settings = new SettingsClassReader(text, type, symbol).read();
            if (!settings.bases().isEmpty()) {
                classes.add(settings);
            }
        } else if (statement instanceof FunctionDefinition function) {
            symbol = within(around, function.name());
        } else if (statement instanceof Assignment assignment && around.isEmpty()) {
            symbol = assignment.target();
        }
        for (Expression expression : Expressions.of(statement)) {
            walk(expression, symbol, text.lineOf(statement.offset()), false);
        }
        for (Statement inner : Expressions.body(statement)) {
            read(inner, symbol);
        }
    }

    private void walk(Expression expression, String symbol, int line, boolean fallback) {
        calls.read(expression)
                .ifPresent(
                        read ->
                                uses.add(
                                        new Use(
                                                read.name(),
                                                read.optional() || fallback,
                                                symbol.isEmpty() ? read.name() : symbol,
                                                line)));
        if (expression instanceof Call call) {
            named(call, symbol, line, fallback);
        }
        List<Expression> parts = Expressions.within(expression);
        boolean alternatives =
                expression instanceof Operation operation && operation.operators().contains("or");
        for (int i = 0; i < parts.size(); i++) {
            walk(parts.get(i), symbol, line, alternatives && i < parts.size() - 1);
        }
    }

    private void named(Call call, String symbol, int line, boolean fallback) {
        String function = call.callee().dotted();
        int positional = call.positional().size();
        List<String> keywords =
                call.arguments().stream()
                        .map(Argument::keyword)
                        .filter(k -> !k.isEmpty() && !k.startsWith("*"))
                        .toList();
        int index = 0;
        for (Argument argument : call.arguments()) {
            String name = argument.value().text().orElse("");
            boolean variable =
                    EnvironmentCalls.isName(name) && name.equals(name.toUpperCase(Locale.ROOT));
            if (variable && !function.isEmpty()) {
                named.add(
                        new NamedCall(
                                function,
                                name,
                                index,
                                argument.keyword(),
                                positional,
                                keywords,
                                fallback,
                                symbol.isEmpty() ? name : symbol,
                                line));
            }
            index += argument.keyword().isEmpty() ? 1 : 0;
        }
    }

    private static String within(String around, String name) {
        return around.isEmpty() ? name : around + "." + name;
    }
}
