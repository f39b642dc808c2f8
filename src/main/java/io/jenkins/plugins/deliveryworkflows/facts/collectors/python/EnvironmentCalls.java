package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Subscript;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Recognises the expressions that read the environment, by what a file imports. */
final class EnvironmentCalls {

    private static final Set<String> READERS = Set.of("get", "pop", "setdefault");
    private static final Set<String> CONFIGURATIONS = Set.of("Config", "AutoConfig", "Env");
    private static final Set<String> DEFAULT_SECOND = Set.of("decouple", "environs", "environ");

    private final Map<String, String> constants = new HashMap<>();
    private final Set<String> mappings = new HashSet<>(Set.of("os.environ"));
    private final Set<String> functions = new HashSet<>(Set.of("os.getenv"));
    private final Set<String> configurations = new HashSet<>();
    private final Set<String> environs = new HashSet<>();

    /** A variable that is read; optional where a default stands beside it. */
    record Read(String name, boolean optional) {}

    /** A reading, whatever its name is made of. */
    private record Sight(Expression name, boolean optional) {}

    EnvironmentCalls(List<Import> imports, List<Statement> statements) {
        for (Import imported : imports) {
            importedFromOs(imported);
            boolean decouple = imported.module().equals("decouple");
            if (decouple && imported.symbol().equals("config")) {
                environs.add(imported.local());
            }
        }
        boolean starlette = imports.stream().anyMatch(i -> i.module().equals("starlette.config"));
        boolean others = imports.stream().anyMatch(i -> DEFAULT_SECOND.contains(i.module()));
        for (Statement statement : statements) {
            if (statement instanceof Assignment assignment) {
                assigned(assignment, starlette, others);
            }
        }
    }

    private void importedFromOs(Import imported) {
        if (imported.module().equals("os")) {
            switch (imported.symbol()) {
                case "" -> {
                    mappings.add(imported.local() + ".environ");
                    functions.add(imported.local() + ".getenv");
                }
                case "environ" -> mappings.add(imported.local());
                case "getenv" -> functions.add(imported.local());
                default -> {}
            }
        }
    }

    private void assigned(Assignment assignment, boolean starlette, boolean others) {
        assignment
                .value()
                .flatMap(Expression::text)
                .filter(EnvironmentCalls::isName)
                .ifPresent(value -> constants.put(assignment.target(), value));
        if (assignment.value().orElse(null) instanceof Call call) {
            if (starlette && call.function().equals("Config")) {
                configurations.add(assignment.target());
            } else if (others && CONFIGURATIONS.contains(call.function())) {
                environs.add(assignment.target());
            }
        } else if (assignment.value().isPresent()
                && mappings.contains(assignment.value().get().dotted())) {
            mappings.add(assignment.target());
        }
    }

    /** The variable that an expression reads by itself. */
    Optional<Read> read(Expression expression) {
        return sight(expression).flatMap(s -> named(s.name(), s.optional()));
    }

    /** The expression that names the variable which an expression reads. */
    Optional<Expression> nameRead(Expression expression) {
        return sight(expression).map(Sight::name);
    }

    private Optional<Sight> sight(Expression expression) {
        if (expression instanceof Subscript subscript
                && mappings.contains(subscript.of().dotted())
                && subscript.index().size() == 1) {
            return Optional.of(new Sight(subscript.index().get(0), false));
        }
        if (expression instanceof Operation test
                && test.operators().get(0).equals("in")
                && mappings.contains(test.operands().get(1).dotted())) {
            return Optional.of(new Sight(test.operands().get(0), true));
        }
        return expression instanceof Call call ? called(call) : Optional.empty();
    }

    private Optional<Sight> called(Call call) {
        Optional<Expression> variable = call.keyword("envvar");
        if (variable.isPresent()) {
            return Optional.of(
                    new Sight(variable.get().elements().stream().findFirst().orElse(call), true));
        }
        String callee = call.callee().dotted();
        int dot = callee.lastIndexOf('.');
        String receiver = callee.substring(0, Math.max(0, dot));
        boolean reads =
                functions.contains(callee)
                        || configurations.contains(callee)
                        || environs.contains(callee)
                        || environs.contains(receiver)
                        || (mappings.contains(receiver) && READERS.contains(call.function()));
        Optional<Expression> name = call.positional(0).or(() -> call.keyword("key"));
        if (!reads || name.isEmpty()) {
            return Optional.empty();
        }
        boolean secondIsDefault = !configurations.contains(callee) || call.positional().size() > 2;
        boolean optional =
                call.keyword("default").isPresent()
                        || (secondIsDefault && call.positional(1).isPresent());
        return Optional.of(new Sight(name.get(), optional));
    }

    private Optional<Read> named(Expression name, boolean optional) {
        return name.text()
                .or(() -> Optional.ofNullable(constants.get(name.dotted())))
                .filter(EnvironmentCalls::isName)
                .map(n -> new Read(n, optional));
    }

    static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= 100
                && !Character.isDigit(text.charAt(0))
                && text.chars().allMatch(c -> c == '_' || c < 128 && Character.isLetterOrDigit(c));
    }
}
