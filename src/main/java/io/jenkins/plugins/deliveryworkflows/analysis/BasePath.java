package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The prefix that one of two sides leaves out of all its paths.
 *
 * @param ofServed what the code's paths begin with and the contract's lack, else empty
 * @param ofDeclared what the contract's paths begin with and the code's lack, else empty
 */
record BasePath(String ofServed, String ofDeclared) {

    /**
     * The base path under which most paths agree. A root on one side says nothing of the other
     * side's base, since it would agree with any path.
     */
    static BasePath between(List<Endpoint> served, List<Endpoint> declared) {
        Map<BasePath, Integer> agreeing = new HashMap<>();
        Set<String> servedShapes = shapes(served);
        Set<String> declaredShapes = shapes(declared);
        for (String shape : servedShapes) {
            count(shape, declaredShapes, agreeing, true);
        }
        for (String shape : declaredShapes) {
            count(shape, servedShapes, agreeing, false);
        }
        return agreeing.entrySet().stream()
                .max(
                        Map.Entry.<BasePath, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(shortestLast())))
                .map(Map.Entry::getKey)
                .orElse(new BasePath("", ""));
    }

    private static void count(
            String shape,
            Set<String> others,
            Map<BasePath, Integer> agreeing,
            boolean servedIsLonger) {
        for (int cut = 0; cut >= 0; cut = shape.indexOf('/', cut + 1)) {
            if (others.contains(shape.substring(cut))) {
                String prefix = shape.substring(0, cut);
                if (servedIsLonger || !prefix.isEmpty()) {
                    agreeing.merge(
                            servedIsLonger ? new BasePath(prefix, "") : new BasePath("", prefix),
                            1,
                            Integer::sum);
                }
            }
        }
    }

    private static Comparator<BasePath> shortestLast() {
        return Comparator.comparingInt(BasePath::length)
                .thenComparing(BasePath::ofServed)
                .thenComparing(BasePath::ofDeclared)
                .reversed();
    }

    private int length() {
        return ofServed.length() + ofDeclared.length();
    }

    private static Set<String> shapes(List<Endpoint> endpoints) {
        return endpoints.stream()
                .map(endpoint -> PathShape.of(endpoint.path()))
                .collect(Collectors.toSet());
    }
}
