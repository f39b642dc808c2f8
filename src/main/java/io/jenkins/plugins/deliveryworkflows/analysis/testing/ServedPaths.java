package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which part of an API a file alone serves, so that a test that calls it is a test of that file.
 */
final class ServedPaths {

    private static final Set<String> GENERAL = Set.of("api", "rest", "public", "internal", "");

    private final Map<String, Set<String>> files = new HashMap<>();

    ServedPaths(Collection<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.origin().equals(Endpoint.OPENAPI)) {
                String segment = telling(endpoint.path());
                if (!segment.isEmpty()) {
                    files.computeIfAbsent(segment, s -> new TreeSet<>())
                            .add(endpoint.source().path());
                }
            }
        }
    }

    /**
     * The first segment that tells what a path is about: {@code users} of {@code /api/v1/users}.
     */
    private static String telling(String path) {
        for (String segment : path.toLowerCase(Locale.ROOT).split("/")) {
            boolean version = segment.length() < 4 && segment.startsWith("v");
            if (!GENERAL.contains(segment) && !version) {
                return segment.startsWith("{") || segment.startsWith(":") ? "" : segment;
            }
        }
        return "";
    }

    /** The segments that this file alone serves. */
    List<String> of(String file) {
        List<String> own = new ArrayList<>();
        files.forEach(
                (segment, served) -> {
                    if (served.equals(Set.of(file))) {
                        own.add(segment);
                    }
                });
        return own;
    }

    /** The segments that a test names behind a slash. */
    Set<String> in(String text) {
        Set<String> named = new HashSet<>();
        for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
            int end = at + 1;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            String segment = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
            if (files.containsKey(segment)) {
                named.add(segment);
            }
        }
        return named;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
