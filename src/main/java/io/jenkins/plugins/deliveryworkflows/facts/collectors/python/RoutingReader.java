package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Items;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Inclusion;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Router;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Routing;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Setting;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Assignment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Block;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.ClassDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Evaluation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Imported;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what one file says about routing. */
final class RoutingReader {

    /** They have routers of their own. */
    private static final List<String> OTHER_FRAMEWORKS =
            List.of("rest_framework", "ninja", "aiogram", "aiohttp");

    private final SourceText text;
    private final boolean otherRouters;
    private final List<Import> imports = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Router> routers = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Inclusion> inclusions = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private final HandOverReader handOvers = new HandOverReader();

    RoutingReader(SourceText text) {
        this.text = text;
        this.otherRouters = OTHER_FRAMEWORKS.stream().anyMatch(text::contains);
    }

    Routing read() {
        readAll(PythonSource.parse(text.toString()), "");
        boolean routes =
                !(routers.isEmpty()
                        && operations.isEmpty()
                        && inclusions.isEmpty()
                        && handOvers.handOvers().isEmpty());
        if (!routes) {
            links.removeIf(link -> link.name().contains(".") && !link.name().endsWith(".()"));
        }
        return new Routing(
                imports,
                links,
                routers,
                operations,
                inclusions,
                settings,
                handOvers.takers(inclusions, operations),
                handOvers.handOvers());
    }

    private void readAll(List<Statement> statements, String scope) {
        statements.forEach(statement -> read(statement, scope));
    }

    private void read(Statement statement, String scope) {
        if (statement instanceof Imported imported) {
            imports.add(imported.what());
        } else if (statement instanceof Assignment assignment) {
            assigned(assignment, scope);
        } else if (statement instanceof Evaluation evaluation) {
            if (evaluation.value() instanceof Call call) {
                called(call, scope, "", evaluation.offset());
            }
        } else if (statement instanceof FunctionDefinition function) {
            function(function, scope);
        } else if (statement instanceof ClassDefinition type) {
            String name = within(scope, type.name());
            type.arguments().forEach(base -> link(name, base.value().dotted()));
            readAll(type.body(), name);
        } else if (statement instanceof Block block) {
            if (block.keyword().equals("for") && block.subject() instanceof Items items) {
                items.items().forEach(item -> link(within(scope, block.target()), item.dotted()));
            } else if (block.keyword().equals("for")) {
                link(within(scope, block.target()), block.subject().dotted());
            }
            readAll(block.body(), scope);
        } else if (statement instanceof Return returned && !scope.isEmpty()) {
            link(scope + ".()", returned.value().dotted());
        }
    }

    private void function(FunctionDefinition function, String scope) {
        for (Expression decorator : function.decorators()) {
            if (decorator instanceof Call call) {
                operation(HttpMethods.declaration(call), scope, function.name(), function.offset());
            }
        }
        String name = within(scope, function.name());
        function.returns().ifPresent(type -> link(name + ".()", annotated(type)));
        function.parameters()
                .forEach(
                        p ->
                                p.annotation()
                                        .ifPresent(
                                                a -> link(within(name, p.name()), annotated(a))));
        handOvers.function(name, function);
        readAll(function.body(), name);
    }

    private void assigned(Assignment assignment, String scope) {
        if (assignment.value().isEmpty()) {
            return;
        }
        Expression value = assignment.value().get();
        String name = named(assignment.target(), scope);
        if (value instanceof Call call) {
            called(call, scope, name, assignment.offset());
            if (isRouter(call.function())) {
                routers.add(router(name, call));
                handOvers.router(assignment.target());
            } else {
                link(name, call.dotted());
                Settings.defaultOf(call).ifPresent(text -> setting(name, text));
            }
        } else if (value instanceof Items items) {
            items.items().forEach(item -> link(name, item.dotted()));
        } else if (!value.dotted().isEmpty()) {
            link(name, value.dotted());
        } else {
            setting(name, value);
        }
    }

    private void setting(String name, Expression value) {
        List<TextPart> parts = TextPart.of(value);
        if (Settings.mayBePrefix(name, parts)) {
            settings.add(new Setting(name, parts));
        }
    }

    private boolean isRouter(String type) {
        return type.equals("FastAPI")
                || type.endsWith("APIRouter")
                || type.endsWith("FastAPI")
                || (type.endsWith("Router") && !otherRouters);
    }

    private static Router router(String name, Call call) {
        boolean application = call.function().endsWith("FastAPI");
        List<TextPart> prefix =
                application
                        ? List.of()
                        : call.keyword("prefix").map(TextPart::of).orElse(List.of());
        return new Router(name, application, prefix);
    }

    private void called(Call call, String scope, String result, int offset) {
        if (call.callee() instanceof Call declaration) {
            String function = call.positional(0).map(Expression::written).orElse("");
            operation(declaration, scope, function, offset);
            return;
        }
        switch (call.function()) {
            case "include_router" ->
                    include(
                            call,
                            scope,
                            call.argument(0, "router").map(c -> named(c, scope, offset)),
                            call.argument(1, "prefix"));
            case "mount" ->
                    include(
                            call,
                            scope,
                            call.argument(1, "app").map(Expression::dotted),
                            call.argument(0, "path"));
            case "add_api_route", "add_route" ->
                    operation(
                            call,
                            scope,
                            call.argument(1, "endpoint").map(Expression::written).orElse(""),
                            offset);
            default -> handOver(call, scope, result, offset);
        }
    }

    /** A function of the project that takes an application and a router joins the two. */
    private void handOver(Call call, String scope, String result, int offset) {
        List<String> made = new ArrayList<>();
        for (Expression.Argument argument : call.arguments()) {
            boolean makes = argument.value() instanceof Call maker && isRouter(maker.function());
            made.add(makes ? "router@" + offset + "@" + made.size() : "");
            if (makes) {
                String name = within(scope, made.get(made.size() - 1));
                routers.add(router(name, (Call) argument.value()));
            }
        }
        handOvers.call(call, scope, result, made);
        List<String> handed = call.positional().stream().map(Expression::dotted).toList();
        boolean joins = call.function().contains("router") && handed.size() > 1;
        if (joins && !handed.get(0).isEmpty() && !handed.get(1).isEmpty()) {
            List<TextPart> prefix = call.keyword("prefix").map(TextPart::of).orElse(List.of());
            inclusions.add(new Inclusion(scope, handed.get(0), handed.get(1), prefix));
        }
    }

    /** A router that a call gives gets a name, because each call may give another. */
    private String named(Expression router, String scope, int offset) {
        if (!(router instanceof Call call) || call.dotted().isEmpty()) {
            return router.dotted();
        }
        String name = "given@" + offset;
        link(within(scope, name), call.dotted());
        handOver(call, scope, within(scope, name), offset);
        return name;
    }

    private void include(
            Call call, String scope, Optional<String> child, Optional<Expression> prefix) {
        String parent = receiver(call);
        String name = child.orElse("");
        if (!parent.isEmpty() && !name.isEmpty()) {
            inclusions.add(
                    new Inclusion(scope, parent, name, prefix.map(TextPart::of).orElse(List.of())));
        }
    }

    private void operation(Call call, String scope, String function, int offset) {
        List<String> methods = HttpMethods.of(call);
        String router = receiver(call);
        Optional<Expression> path = call.argument(0, "path");
        if (!methods.isEmpty() && !router.isEmpty() && path.isPresent()) {
            operations.add(
                    new Operation(
                            scope,
                            router,
                            methods,
                            TextPart.of(path.get()),
                            function,
                            text.lineOf(offset)));
        }
    }

    private static String receiver(Call call) {
        return call.callee() instanceof Expression.Attribute attribute
                ? attribute.of().dotted()
                : "";
    }

    /** The class of an annotation, without {@code Annotated} and quotes. */
    private static String annotated(Expression annotation) {
        if (annotation instanceof Expression.Subscript subscript && !subscript.index().isEmpty()) {
            return subscript.index().get(0).dotted();
        }
        return annotation.text().orElse(annotation.dotted());
    }

    private void link(String name, String target) {
        if (!target.isEmpty() && !name.isEmpty() && !name.equals(target)) {
            links.add(new Link(name, target));
        }
    }

    /** What {@code self.name} is called: a method's scope ends with its class's. */
    private static String named(String target, String scope) {
        if (target.startsWith("self.") && scope.contains(".")) {
            return scope.substring(0, scope.lastIndexOf('.')) + target.substring("self".length());
        }
        return within(scope, target);
    }

    private static String within(String scope, String name) {
        return scope.isEmpty() ? name : scope + "." + name;
    }
}
