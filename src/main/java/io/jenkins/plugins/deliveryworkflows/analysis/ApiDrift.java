package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Compares the endpoints that code serves with those that contracts declare.
 *
 * <p>Names of parameters and a slash at the end make no difference. A base path ({@code /api/v1})
 * may be known to one side only: each contract is compared after the prefix, added to its paths or
 * to the code's, under which most of its operations are found; on a tie the shortest, none at all
 * first. A contract of which nothing is found is somebody else's or wholly out of date: that is
 * said once, and it isn't held against the code.
 */
final class ApiDrift {

    private final List<Endpoint> served;
    private final Map<String, List<Endpoint>> contracts = new TreeMap<>();

    ApiDrift(List<Endpoint> endpoints) {
        served = endpoints.stream().filter(endpoint -> !endpoint.isDeclared()).toList();
        endpoints.stream()
                .filter(Endpoint::isDeclared)
                .forEach(
                        endpoint ->
                                contracts
                                        .computeIfAbsent(
                                                endpoint.source().path(), path -> new ArrayList<>())
                                        .add(endpoint));
    }

    boolean isComparable() {
        return !served.isEmpty() && !contracts.isEmpty();
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        Set<Endpoint> undeclared = new HashSet<>(served);
        boolean anyServed = false;
        for (Map.Entry<String, List<Endpoint>> contract : contracts.entrySet()) {
            BasePath base = BasePath.between(served, contract.getValue());
            Set<String> code = keys(served, base.ofDeclared());
            List<Endpoint> missing =
                    contract.getValue().stream()
                            .filter(endpoint -> !isIn(code, base.ofServed(), endpoint))
                            .toList();
            if (missing.size() == contract.getValue().size()) {
                differences.add(
                        new Difference(
                                Difference.Kind.CONTRACT_NOT_SERVED,
                                contract.getKey(),
                                Citation.of(contract.getKey())));
                continue;
            }
            anyServed = true;
            missing.forEach(
                    endpoint ->
                            differences.add(
                                    difference(Difference.Kind.ENDPOINT_NOT_SERVED, endpoint)));
            Set<String> declared = keys(contract.getValue(), base.ofServed());
            undeclared.removeIf(endpoint -> isIn(declared, base.ofDeclared(), endpoint));
        }
        if (anyServed) {
            undeclared.forEach(
                    endpoint ->
                            differences.add(
                                    difference(Difference.Kind.ENDPOINT_NOT_DECLARED, endpoint)));
        }
        return differences;
    }

    private static Difference difference(Difference.Kind kind, Endpoint endpoint) {
        return new Difference(kind, endpoint.method() + " " + endpoint.path(), endpoint.source());
    }

    private static Set<String> keys(List<Endpoint> endpoints, String prefix) {
        return endpoints.stream()
                .map(endpoint -> endpoint.method() + " " + prefix + PathShape.of(endpoint.path()))
                .collect(Collectors.toSet());
    }

    /** An operation that takes any method agrees with each one. */
    private static boolean isIn(Set<String> keys, String prefix, Endpoint endpoint) {
        String path = " " + prefix + PathShape.of(endpoint.path());
        if (keys.contains("ANY" + path)) {
            return true;
        }
        return endpoint.method().equals("ANY")
                ? PathShape.METHODS.stream().anyMatch(method -> keys.contains(method + path))
                : keys.contains(endpoint.method() + path);
    }
}
