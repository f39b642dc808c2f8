package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.AlembicCollector.Change;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Attribute;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Name;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Block;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Evaluation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Runs through {@code upgrade} as far as its calls are plain: constants, loops, own functions. */
final class UpgradeReader {

    private static final int MAX_STEPS = 20_000;
    private static final int MAX_DEPTH = 6;

    private final SourceText text;
    private final Map<String, FunctionDefinition> functions;
    private final List<Statement> statements;
    private final List<Change> changes = new ArrayList<>();
    private int steps;

    UpgradeReader(SourceText text, List<Statement> statements) {
        this.text = text;
        this.statements = statements;
        this.functions =
                statements.stream()
                        .filter(FunctionDefinition.class::isInstance)
                        .map(FunctionDefinition.class::cast)
                        .collect(Collectors.toMap(FunctionDefinition::name, f -> f, (a, b) -> b));
    }

    List<Change> changes() {
        Bindings globals = new Bindings(Map.of());
        for (Statement statement : statements) {
            if (statement instanceof Assignment assignment) {
                globals = globals.with(assignment.target(), assignment.value());
            }
        }
        if (functions.containsKey("upgrade")) {
            run(functions.get("upgrade").body(), new Frame("op", "", globals), 0);
        }
        return changes;
    }

    /**
     * Where a statement runs.
     *
     * @param operations what the migration's operations are called on
     * @param table the table of a batch, empty outside of one
     */
    private record Frame(String operations, String table, Bindings bindings) {}

    private void run(List<Statement> body, Frame outer, int depth) {
        Frame frame = outer;
        for (Statement statement : body) {
            if (++steps > MAX_STEPS) {
                return;
            }
            if (statement instanceof Assignment assignment) {
                frame =
                        new Frame(
                                frame.operations(),
                                frame.table(),
                                frame.bindings().with(assignment.target(), assignment.value()));
                if (assignment.value().orElse(null) instanceof Call call) {
                    call(call, frame, statement.offset(), depth);
                }
            } else if (statement instanceof Evaluation evaluation
                    && evaluation.value() instanceof Call call) {
                call(call, frame, statement.offset(), depth);
            } else if (statement instanceof Block block) {
                block(block, frame, depth);
            }
        }
    }

    private void block(Block block, Frame frame, int depth) {
        if (block.subject() instanceof Call call && call.function().equals("batch_alter_table")) {
            String table = new OperationReader(frame.bindings()).table(call, 0, "table_name");
            run(block.body(), new Frame(block.target(), table, frame.bindings()), depth);
        } else if (block.keyword().equals("for")
                && frame.bindings().of(block.subject()) instanceof Items items) {
            for (Expression item : items.items()) {
                Bindings bound = frame.bindings().looping(block.target(), item);
                run(block.body(), new Frame(frame.operations(), frame.table(), bound), depth);
            }
        } else {
            run(block.body(), frame, depth);
        }
    }

    private void call(Call call, Frame frame, int offset, int depth) {
        if (call.callee() instanceof Attribute attribute) {
            String receiver = attribute.of().written();
            boolean batch = !frame.table().isEmpty() && receiver.equals(frame.operations());
            if (batch || receiver.equals("op") || receiver.equals("alembic.op")) {
                Call expanded = new Call(call.callee(), expand(call.arguments(), frame.bindings()));
                new OperationReader(frame.bindings())
                        .read(expanded, batch ? frame.table() : "", text.lineOf(offset))
                        .ifPresent(changes::add);
            }
        } else if (call.callee() instanceof Name name
                && functions.containsKey(name.id())
                && depth < MAX_DEPTH) {
            FunctionDefinition function = functions.get(name.id());
            Bindings bound = frame.bindings().calling(function, call);
            run(function.body(), new Frame(frame.operations(), frame.table(), bound), depth + 1);
        }
    }

    /** The arguments with {@code *columns()} replaced by what the function returns. */
    private List<Argument> expand(List<Argument> arguments, Bindings bindings) {
        List<Argument> expanded = new ArrayList<>();
        for (Argument argument : arguments) {
            if (!argument.keyword().equals("*")) {
                expanded.add(argument);
                continue;
            }
            Expression value = bindings.of(argument.value());
            if (value instanceof Call call && functions.containsKey(call.function())) {
                value = returned(functions.get(call.function()));
            }
            value.elements().forEach(e -> expanded.add(new Argument("", e)));
        }
        return expanded;
    }

    private static Expression returned(FunctionDefinition function) {
        return function.body().stream()
                .filter(Return.class::isInstance)
                .map(s -> ((Return) s).value())
                .findFirst()
                .orElse(new Items("(", List.of()));
    }
}
