package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.regex.Pattern;

/** Joins the path of a route to that of its parent. */
final class RoutePath {

    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private RoutePath() {}

    /** An absolute path stays; the catch-all at the root is {@code *} alone. */
    static String join(String parent, String path) {
        if (path.startsWith("/")) {
            return tidy(path);
        }
        String above = parent.endsWith("/*") ? parent.substring(0, parent.length() - 2) : parent;
        if (path.equals("*") && (above.isEmpty() || above.equals("/"))) {
            return path;
        }
        return tidy("/" + above + "/" + path);
    }

    private static String tidy(String path) {
        String single = SLASHES.matcher(path).replaceAll("/");
        return single.length() > 1 && single.endsWith("/")
                ? single.substring(0, single.length() - 1)
                : single;
    }
}
