package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import java.util.List;
import java.util.Optional;

/** A Python statement, as far as declarations need it. */
sealed interface Statement {

    /** Where it starts in the source. */
    int offset();

    /** {@code import} or {@code from … import}, one per name. */
    record Imported(Import what, int offset) implements Statement {}

    /**
     * {@code target: annotation = value}.
     *
     * @param target what is assigned, a path of names
     */
    record Assignment(
            String target, Optional<Expression> annotation, Optional<Expression> value, int offset)
            implements Statement {}

    /**
     * A class.
     *
     * @param arguments base classes, and keywords such as {@code table=True}
     */
    record ClassDefinition(
            String name,
            List<Argument> arguments,
            List<Expression> decorators,
            List<Statement> body,
            int offset)
            implements Statement {}

    /**
     * A function or method.
     *
     * @param parameters in their order
     * @param returns the annotation of what it returns
     */
    record FunctionDefinition(
            String name,
            List<Parameter> parameters,
            Optional<Expression> returns,
            List<Expression> decorators,
            List<Statement> body,
            int offset)
            implements Statement {}

    /** {@code return value}. */
    record Return(Expression value, int offset) implements Statement {}

    /** An expression for its effect. */
    record Evaluation(Expression value, int offset) implements Statement {}

    /**
     * {@code if}, {@code for}, {@code with}, {@code try} and their like.
     *
     * @param keyword the word it starts with
     * @param target the loop's variable, or the name behind {@code as}; else empty
     * @param subject what is tested, run through or entered
     */
    record Block(
            String keyword, String target, Expression subject, List<Statement> body, int offset)
            implements Statement {}

    /** A parameter with its annotation and default. */
    record Parameter(String name, Optional<Expression> annotation, Optional<Expression> assigned) {}
}
