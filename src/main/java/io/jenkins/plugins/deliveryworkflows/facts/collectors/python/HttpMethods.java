package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
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
