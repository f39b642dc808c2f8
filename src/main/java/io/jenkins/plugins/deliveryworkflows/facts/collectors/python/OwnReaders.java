package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Name;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.OwnReader;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the functions of a file that read the variable that a parameter names. */
final class OwnReaders {

    private static final List<String> DEFAULTS = List.of("default", "fallback", "otherwise");

    private final EnvironmentCalls calls;
    private final List<OwnReader> readers = new ArrayList<>();

    OwnReaders(EnvironmentCalls calls) {
        this.calls = calls;
    }

    List<OwnReader> in(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof FunctionDefinition function) {
                reader(function).ifPresent(readers::add);
            }
        }
        return readers;
    }

    private Optional<OwnReader> reader(FunctionDefinition function) {
        List<String> names = function.parameters().stream().map(Parameter::name).toList();
        List<Expression> expressions = new ArrayList<>();
        function.body().forEach(statement -> gather(statement, expressions));
        for (Expression expression : expressions) {
            Optional<Expression> named = calls.nameRead(expression);
            if (named.isPresent()
                    && named.get() instanceof Name name
                    && names.contains(name.id())) {
                int fallback = fallback(names, name.id(), expression);
                return Optional.of(
                        new OwnReader(
                                function.name(),
                                names.indexOf(name.id()),
                                name.id(),
                                fallback,
                                fallback < 0 ? "" : names.get(fallback)));
            }
        }
        return Optional.empty();
    }

    /** The parameter that is used where the variable isn't set. */
    private static int fallback(List<String> names, String variable, Expression read) {
        if (read instanceof Call call) {
            Optional<Expression> handedOn = call.argument(1, "default");
            if (handedOn.isPresent() && names.contains(handedOn.get().written())) {
                return names.indexOf(handedOn.get().written());
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String lower = names.get(i).toLowerCase(Locale.ROOT);
            if (!names.get(i).equals(variable) && DEFAULTS.stream().anyMatch(lower::contains)) {
                return i;
            }
        }
        return -1;
    }

    private static void gather(Statement statement, List<Expression> into) {
        Expressions.of(statement).forEach(expression -> gather(expression, into));
        Expressions.body(statement).forEach(inner -> gather(inner, into));
    }

    private static void gather(Expression expression, List<Expression> into) {
        into.add(expression);
        Expressions.within(expression).forEach(part -> gather(part, into));
    }
}
