package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Attribute;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the methods that a router's declaration serves. */
final class HttpMethods {

    private static final Set<String> VERBS =
            Set.of("get", "post", "put", "delete", "patch", "options", "head", "trace");
    private static final Set<String> WITH_LIST =
            Set.of("api_route", "add_api_route", "route", "add_route");

    private HttpMethods() {}

    /**
     * The declaration that a decorator makes: itself, or the router's method that the project's own
     * decorator takes and calls with the path beside it.
     */
    static Call declaration(Call decorator) {
        Optional<Expression> path = decorator.argument(1, "path");
        boolean handsOn =
                of(decorator).isEmpty()
                        && decorator.positional(0).orElse(null) instanceof Attribute method
                        && (VERBS.contains(method.name()) || WITH_LIST.contains(method.name()))
                        && path.flatMap(Expression::text).isPresent();
        if (!handsOn) {
            return decorator;
        }
        List<Argument> arguments = new ArrayList<>(List.of(new Argument("", path.get())));
        decorator.keyword("methods").ifPresent(m -> arguments.add(new Argument("methods", m)));
        return new Call(decorator.positional().get(0), arguments);
    }

    /** The methods in upper case; none where the call declares no operation. */
    static List<String> of(Call call) {
        if (VERBS.contains(call.function())) {
            return List.of(call.function().toUpperCase(Locale.ROOT));
        }
        if (!WITH_LIST.contains(call.function())) {
            return List.of();
        }
        Optional<Expression> methods = call.keyword("methods");
        if (methods.isEmpty()) {
            return List.of("GET");
        }
        List<Optional<String>> named =
                methods.get().elements().stream().map(Expression::text).toList();
        return named.stream().allMatch(Optional::isPresent)
                ? named.stream().map(name -> name.get().toUpperCase(Locale.ROOT)).toList()
                : List.of("ANY");
    }
}
