package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Argument;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.HandOver;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Handed;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Inclusion;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Operation;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.FastApiCollector.Taker;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.FunctionDefinition;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Parameter;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Statement.Return;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads which routers are handed to functions, and which functions take them. */
final class HandOverReader {

    private static final List<String> ROUTERS = List.of("router", "app", "api");

    private final List<Taker> takers = new ArrayList<>();
    private final List<HandOver> handOvers = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    void function(String name, FunctionDefinition function) {
        List<String> parameters =
                function.parameters().stream()
                        .map(Parameter::name)
                        .filter(p -> !p.equals("self") && !p.equals("cls"))
                        .toList();
        String returned =
                function.body().stream()
                        .filter(Return.class::isInstance)
                        .map(s -> ((Return) s).value().dotted())
                        .filter(parameters::contains)
                        .findFirst()
                        .orElse("");
        if (!parameters.isEmpty()) {
            takers.add(new Taker(name, parameters, returned));
        }
    }

    void router(String name) {
        known.add(name);
    }

    /**
     * A call that may hand routers over.
     *
     * @param result the name that its value gets
     * @param made the names of the routers that are made in its arguments, empty for the others
     */
    void call(Call call, String scope, String result, List<String> made) {
        List<Handed> handed = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Argument argument = call.arguments().get(i);
            String name = made.get(i).isEmpty() ? argument.value().dotted() : made.get(i);
            handed.add(new Handed(argument.keyword(), name));
        }
        String function = call.callee().dotted();
        boolean routers = handed.stream().anyMatch(h -> isRouter(h.name()));
        if (routers && !function.isEmpty()) {
            handOvers.add(new HandOver(scope, function, handed, result));
        }
    }

    /** A router of the file, or what is called like one. */
    private boolean isRouter(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return known.contains(name) || ROUTERS.stream().anyMatch(last::contains);
    }

    List<HandOver> handOvers() {
        return handOvers;
    }

    /** The functions that do something with what they take. */
    List<Taker> takers(List<Inclusion> inclusions, List<Operation> operations) {
        return takers.stream()
                .filter(
                        taker ->
                                Stream.of(
                                                inclusions.stream()
                                                        .filter(i -> within(i.scope(), taker))
                                                        .map(Inclusion::parent),
                                                operations.stream()
                                                        .filter(o -> within(o.scope(), taker))
                                                        .map(Operation::router),
                                                handOvers.stream()
                                                        .filter(h -> within(h.scope(), taker))
                                                        .flatMap(h -> h.arguments().stream())
                                                        .map(Handed::name))
                                        .flatMap(names -> names)
                                        .anyMatch(taker.parameters()::contains))
                .toList();
    }

    private static boolean within(String scope, Taker taker) {
        return scope.equals(taker.name()) || scope.startsWith(taker.name() + ".");
    }
}
