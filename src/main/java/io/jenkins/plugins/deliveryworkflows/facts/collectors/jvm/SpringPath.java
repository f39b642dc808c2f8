package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

/** Brings Spring's path patterns into the form that all endpoints have. */
final class SpringPath {

    private SpringPath() {}

    /** A handler's path below its controller's, from the root. */
    static String join(String base, String path) {
        String start = normal(base);
        String end = normal(path);
        if (start.isEmpty() || end.isEmpty()) {
            return start.isEmpty() && end.isEmpty() ? "/" : start + end;
        }
        return (start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + end;
    }

    private static String normal(String path) {
        String plain = withoutPatterns(withoutPlaceholders(path.strip(), 0));
        return plain.isEmpty() || plain.startsWith("/") ? plain : "/" + plain;
    }

    /** A property's default takes its place; one without a default stays as its name. */
    private static String withoutPlaceholders(String path, int depth) {
        int open = path.indexOf("${");
        int close = open < 0 ? -1 : close(path, open + 1);
        if (close < 0 || depth > 8) {
            return path;
        }
        String inside = path.substring(open + 2, close);
        int colon = inside.indexOf(':');
        String value =
                colon < 0
                        ? "{" + inside + "}"
                        : withoutPlaceholders(inside.substring(colon + 1), depth + 1);
        return path.substring(0, open)
                + value
                + withoutPlaceholders(path.substring(close + 1), depth + 1);
    }

    /** Leaves the names of the variables: of <code>{id:\\d+}</code> and <code>{*rest}</code>. */
    private static String withoutPatterns(String path) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < path.length()) {
            int open = path.indexOf('{', at);
            int close = open < 0 ? -1 : close(path, open);
            if (close < 0) {
                break;
            }
            String inside = path.substring(open + 1, close);
            int colon = inside.indexOf(':');
            String name = colon < 0 ? inside : inside.substring(0, colon);
            out.append(path, at, open)
                    .append('{')
                    .append(name.startsWith("*") ? name.substring(1) : name.strip())
                    .append('}');
            at = close + 1;
        }
        return out.append(path.substring(at)).toString();
    }

    private static int close(String path, int open) {
        int depth = 0;
        for (int i = open; i < path.length(); i++) {
            char c = path.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
