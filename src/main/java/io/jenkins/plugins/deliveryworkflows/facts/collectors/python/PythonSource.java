package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Name;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Block;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.ClassDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Evaluation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Imported;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Parameter;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Return;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a Python file into statements; what isn't a declaration or a call is passed over. */
final class PythonSource {

    private static final int MAX_DEPTH = 30;
    private static final Set<String> BLOCKS =
            Set.of("if", "elif", "else", "for", "while", "with", "try", "except", "finally");

    private final ExpressionParser parser;
    private int depth;

    private PythonSource(List<Token> tokens) {
        this.parser = new ExpressionParser(tokens);
    }

    static List<Statement> parse(String source) {
        return new PythonSource(Tokens.of(source)).statements(-1);
    }

    /** The statements that are indented deeper than the given indent. */
    private List<Statement> statements(int outer) {
        List<Statement> statements = new ArrayList<>();
        while (parser.peek().kind() == Kind.LINE && parser.peek().indent() > outer) {
            int indent = parser.next().indent();
            statement(indent, statements);
            skipLine();
        }
        return statements;
    }

    private void skipLine() {
        while (!parser.lineEnds()) {
            parser.next();
        }
    }

    private void statement(int indent, List<Statement> into) {
        if (parser.peek().is("@")) {
            decorated(indent, into);
        } else {
            undecorated(indent, List.of(), into);
        }
    }

    private void undecorated(int indent, List<Expression> decorators, List<Statement> into) {
        while (parser.peek().is("async")) {
            parser.next();
        }
        Token first = parser.peek();
        if (first.is("def")) {
            into.add(function(indent, decorators));
        } else if (first.is("class")) {
            into.add(classDefinition(indent, decorators));
        } else if (first.is("import")) {
            imports(into);
        } else if (first.is("from")) {
            fromImports(into);
        } else if (BLOCKS.contains(first.text())) {
            into.add(block(indent));
        } else {
            simple(into);
        }
    }

    private void decorated(int indent, List<Statement> into) {
        List<Expression> decorators = new ArrayList<>();
        while (parser.take("@")) {
            decorators.add(parser.expression());
            skipLine();
            if (parser.peek().kind() == Kind.LINE && parser.peek().indent() == indent) {
                parser.next();
            }
        }
        if (!parser.lineEnds()) {
            undecorated(indent, decorators, into);
        }
    }

    private Statement function(int indent, List<Expression> decorators) {
        parser.next();
        Token name = parser.next();
        List<Parameter> parameters = new ArrayList<>();
        if (parser.take("(")) {
            parser.arguments().forEach(a -> parameters.add(parameter(a)));
        }
        Optional<Expression> returns = Optional.empty();
        if (parser.take("->")) {
            returns = Optional.of(parser.expression());
        }
        return new FunctionDefinition(
                name.text(), parameters, returns, decorators, suite(indent), name.offset());
    }

    /** An annotated parameter reads as an operation, a plain one with a default as a keyword. */
    private static Parameter parameter(Argument argument) {
        Expression value = argument.value();
        Optional<Expression> assigned = Optional.empty();
        if (value instanceof Operation operation && operation.operators().equals(List.of("="))) {
            value = operation.operands().get(0);
            assigned = Optional.of(operation.operands().get(1));
        }
        if (value instanceof Operation annotated
                && annotated.operators().get(0).equals(":")
                && annotated.operands().get(0) instanceof Name name) {
            return new Parameter(name.id(), Optional.of(behindColon(annotated)), assigned);
        }
        boolean named = !argument.keyword().isEmpty() && !argument.keyword().startsWith("*");
        return named
                ? new Parameter(argument.keyword(), Optional.empty(), Optional.of(value))
                : new Parameter(value.written(), Optional.empty(), assigned);
    }

    private static Expression behindColon(Operation annotated) {
        List<Expression> operands = annotated.operands();
        return operands.size() == 2
                ? operands.get(1)
                : new Operation(
                        operands.subList(1, operands.size()),
                        annotated.operators().subList(1, operands.size() - 1));
    }

    private Statement classDefinition(int indent, List<Expression> decorators) {
        parser.next();
        Token name = parser.next();
        List<Argument> arguments = parser.take("(") ? parser.arguments() : List.of();
        return new ClassDefinition(
                name.text(), arguments, decorators, suite(indent), name.offset());
    }

    private Statement block(int indent) {
        Token keyword = parser.next();
        Expression subject = new Name("None");
        String target = "";
        if (!parser.peek().is(":") && !parser.lineEnds()) {
            subject = parser.expressions();
        }
        if (keyword.is("for") && subject instanceof Items items) {
            subject = loop(items);
        }
        if (subject instanceof Operation operation) {
            int last = operation.operators().size() - 1;
            String operator = operation.operators().get(last);
            if (keyword.is("for") && operation.operators().get(0).equals("in")) {
                target = operation.operands().get(0).written();
                subject = operation.operands().get(last + 1);
            } else if (operator.equals("as")) {
                target = operation.operands().get(last + 1).written();
                subject = operation.operands().get(last);
            }
        }
        return new Block(keyword.text(), target, subject, suite(indent), keyword.offset());
    }

    /** {@code a, b in c} reads as a sequence whose last element is a test. */
    private static Expression loop(Items items) {
        int last = items.items().size() - 1;
        if (last > 0
                && items.items().get(last) instanceof Operation test
                && test.operators().get(0).equals("in")) {
            List<Expression> names = new ArrayList<>(items.items().subList(0, last));
            names.add(test.operands().get(0));
            List<Expression> operands = new ArrayList<>(test.operands());
            operands.set(0, new Items("(", names));
            return new Operation(operands, test.operators());
        }
        return items;
    }

    /** The statements behind a colon, on the same line or indented below. */
    private List<Statement> suite(int indent) {
        while (!parser.lineEnds() && !parser.peek().is(":")) {
            parser.next();
        }
        parser.take(":");
        List<Statement> body = new ArrayList<>();
        if (++depth <= MAX_DEPTH) {
            if (!parser.lineEnds()) {
                statement(indent, body);
                skipLine();
            } else {
                body.addAll(statements(indent));
            }
        }
        depth--;
        return body;
    }

    private void imports(List<Statement> into) {
        int offset = parser.next().offset();
        do {
            String module = moduleName();
            String local = parser.take("as") ? parser.next().text() : module;
            into.add(new Imported(new Import(local, module, ""), offset));
        } while (parser.take(","));
    }

    private void fromImports(List<Statement> into) {
        int offset = parser.next().offset();
        String module = moduleName();
        if (!parser.take("import")) {
            return;
        }
        parser.take("(");
        while (!parser.lineEnds() && !parser.peek().is(")")) {
            String symbol = parser.next().text();
            String local = parser.take("as") ? parser.next().text() : symbol;
            into.add(new Imported(new Import(local, module, symbol), offset));
            parser.take(",");
        }
    }

    private String moduleName() {
        StringBuilder name = new StringBuilder();
        while (parser.peek().is(".")
                || (parser.peek().kind() == Kind.NAME
                        && !parser.peek().is("import")
                        && !parser.peek().is("as"))) {
            name.append(parser.next().text());
        }
        return name.toString();
    }

    private void simple(List<Statement> into) {
        do {
            if (!parser.lineEnds()) {
                into.add(oneSimple());
            }
        } while (parser.take(";"));
    }

    private Statement oneSimple() {
        int offset = parser.peek().offset();
        if (parser.take("return")) {
            return new Return(parser.lineEnds() ? new Name("None") : parser.expressions(), offset);
        }
        Expression first = parser.expressions();
        Optional<Expression> annotation = Optional.empty();
        if (parser.take(":") && !parser.lineEnds()) {
            annotation = Optional.of(parser.expression());
        }
        Optional<Expression> value = Optional.empty();
        while (parser.take("=")) {
            value = Optional.of(parser.expressions());
        }
        return annotation.isEmpty() && value.isEmpty()
                ? new Evaluation(first, offset)
                : new Assignment(first.written(), annotation, value, offset);
    }
}
