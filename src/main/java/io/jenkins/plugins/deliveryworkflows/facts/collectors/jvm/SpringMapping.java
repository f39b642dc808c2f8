package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmIndex.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a mapping annotation says.
 *
 * @param methods none where every method is taken
 * @param paths at least one, which may be empty
 */
record SpringMapping(List<String> methods, List<String> paths) {

    /** For a type without a mapping of its own. */
    static final SpringMapping NONE = new SpringMapping(List.of(), List.of(""));

    /** The annotations, with the methods that each stands for by itself. */
    static final Map<String, List<String>> ANNOTATIONS =
            Map.of(
                    "RequestMapping", List.of(),
                    "GetMapping", List.of("GET"),
                    "PostMapping", List.of("POST"),
                    "PutMapping", List.of("PUT"),
                    "DeleteMapping", List.of("DELETE"),
                    "PatchMapping", List.of("PATCH"));

    /** The mapping among the annotations of a type or method, with its expressions computed. */
    static Optional<SpringMapping> of(
            List<JvmAnnotation> annotations, Located scope, StringExpressions expressions) {
        return annotations.stream()
                .filter(annotation -> ANNOTATIONS.containsKey(annotation.name()))
                .findFirst()
                .map(annotation -> of(annotation, scope, expressions));
    }

    private static SpringMapping of(
            JvmAnnotation annotation, Located scope, StringExpressions expressions) {
        List<String> paths =
                annotation.attributes().stream()
                        .filter(a -> a.name().equals("value") || a.name().equals("path"))
                        .flatMap(a -> StringExpressions.elements(a.code()).stream())
                        .map(element -> expressions.evaluate(element, scope))
                        .toList();
        List<String> fixed = ANNOTATIONS.get(annotation.name());
        List<String> methods =
                fixed.isEmpty()
                        ? StringExpressions.elements(annotation.code("method")).stream()
                                .map(element -> element.substring(element.lastIndexOf('.') + 1))
                                .toList()
                        : fixed;
        return new SpringMapping(methods, paths.isEmpty() ? List.of("") : paths);
    }
}
