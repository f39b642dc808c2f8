package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Attribute;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Subscript;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Block;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.ClassDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Evaluation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists what expressions and statements are made of. */
final class Expressions {

    private Expressions() {}

    /** The expressions right below one. */
    static List<Expression> within(Expression expression) {
        if (expression instanceof Call call) {
            List<Expression> parts = new ArrayList<>(List.of(call.callee()));
            call.arguments().stream().map(Argument::value).forEach(parts::add);
            return parts;
        }
        if (expression instanceof Subscript subscript) {
            return Stream.concat(Stream.of(subscript.of()), subscript.index().stream()).toList();
        }
        if (expression instanceof Attribute attribute) {
            return List.of(attribute.of());
        }
        if (expression instanceof Operation operation) {
            return operation.operands();
        }
        return expression instanceof Items items ? items.items() : List.of();
    }

    /** The expressions of a statement, without those of statements in it. */
    static List<Expression> of(Statement statement) {
        if (statement instanceof Assignment assignment) {
            return Stream.concat(assignment.annotation().stream(), assignment.value().stream())
                    .toList();
        }
        if (statement instanceof Evaluation evaluation) {
            return List.of(evaluation.value());
        }
        if (statement instanceof Return returned) {
            return List.of(returned.value());
        }
        if (statement instanceof Block block) {
            return List.of(block.subject());
        }
        if (statement instanceof ClassDefinition type) {
            return type.decorators();
        }
        if (statement instanceof FunctionDefinition function) {
            return Stream.concat(
                            function.decorators().stream(),
                            function.parameters().stream()
                                    .flatMap(
                                            p ->
                                                    Stream.concat(
                                                            p.annotation().stream(),
                                                            p.assigned().stream())))
                    .toList();
        }
        return List.of();
    }

    /** The statements in a statement. */
    static List<Statement> body(Statement statement) {
        if (statement instanceof Block block) {
            return block.body();
        }
        if (statement instanceof ClassDefinition type) {
            return type.body();
        }
        return statement instanceof FunctionDefinition function ? function.body() : List.of();
    }
}
