package io.jenkins.plugins.deliveryworkflows.analysis.sarif;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** Finds the workspace's path for a place that a scanner names by a URI. */
final class SarifPaths {

    private final String root;
    private final Predicate<String> exists;

    /**
     * @param root the workspace's folder, absolute, with {@code /}
     * @param exists whether the workspace has a file at a relative path
     */
    SarifPaths(String root, Predicate<String> exists) {
        this.root = root.endsWith("/") ? root : root + "/";
        this.exists = exists;
    }

    String relative(JsonNode artifact, JsonNode run) {
        String uri = artifact.path("uri").asText();
        if (uri.isEmpty()) {
            uri =
                    run.path("artifacts")
                            .path(artifact.path("index").asInt(-1))
                            .path("location")
                            .path("uri")
                            .asText();
        }
        String path =
                decoded(uri).replace('\\', '/').replaceFirst("^file:/{0,3}(?=/|[A-Za-z]:)", "");
        if (path.startsWith(root)) {
            path = path.substring(root.length());
        }
        return SarifText.line(longestKnownEnd(path.replaceFirst("^(\\./)+", "")));
    }

    /** A scanner in a container sees the workspace below another folder. */
    private String longestKnownEnd(String path) {
        for (int start = 0;
                start >= 0 && start < path.length();
                start = path.indexOf('/', start) + 1) {
            if (exists.test(path.substring(start))) {
                return path.substring(start);
            }
            if (path.indexOf('/', start) < 0) {
                break;
            }
        }
        return path;
    }

    private static String decoded(String uri) {
        try {
            return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return uri;
        }
    }
}
