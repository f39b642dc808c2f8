package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The HTTP paths that the repository serves, as far as they were found. */
final class OwnHttpPaths {

    /** What frameworks bring without any code. */
    private static final List<String> BROUGHT =
            List.of("/actuator", "/docs", "/openapi.json", "/metrics", "/favicon.ico");

    private final List<String[]> known = new ArrayList<>();

    private OwnHttpPaths() {}

    static OwnHttpPaths of(Facts facts) {
        OwnHttpPaths paths = new OwnHttpPaths();
        Stream<String> asked =
                facts.healthChecks().stream()
                        .map(check -> check.target())
                        .filter(target -> target.startsWith("GET /"))
                        .map(target -> target.substring(4).split(" ")[0]);
        Stream.concat(
                        facts.endpoints().stream().map(endpoint -> endpoint.path()),
                        Stream.concat(facts.routes().stream().map(route -> route.path()), asked))
                .distinct()
                .forEach(path -> paths.known.add(segments(path)));
        return paths;
    }

    /**
     * Whether something answers there; where no path at all was found, nobody can say. A prefix
     * that only a deployment adds may stand before it.
     */
    boolean has(String written) {
        String path = written.split("[?#]", 2)[0];
        String[] segments = segments(path);
        return known.isEmpty()
                || segments.length == 0
                || path.indexOf('$') >= 0
                || path.indexOf('<') >= 0
                || BROUGHT.stream().anyMatch(path::startsWith)
                || known.stream().anyMatch(one -> endsWith(segments, one));
    }

    private static boolean endsWith(String[] path, String[] known) {
        int shift = path.length - known.length;
        if (shift < 0 || known.length == 0) {
            return false;
        }
        for (int i = 0; i < known.length; i++) {
            boolean open =
                    known[i].startsWith("{") || known[i].startsWith(":") || known[i].equals("*");
            if (!open && !path[shift + i].startsWith("{") && !known[i].equals(path[shift + i])) {
                return false;
            }
        }
        return true;
    }

    private static String[] segments(String path) {
        return Stream.of(path.split("/")).filter(s -> !s.isEmpty()).toArray(String[]::new);
    }
}
