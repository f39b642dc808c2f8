package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.Expression.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the paths of Express into paths with parameters in braces. */
final class ExpressPath {

    private static final Pattern OPTIONAL_GROUP = Pattern.compile("\\{(?=[/:*])([^{}]*)}");
    private static final Pattern PARAMETER = Pattern.compile("[:*]([A-Za-z_$][\\w$]*)");

    private ExpressPath() {}

    /** The path that an expression with this text means; a pattern stays as it is written. */
    static String of(Expression expression, String text) {
        return expression.pieces().stream().anyMatch(p -> p.kind() == Kind.PATTERN)
                ? text
                : withBraces(text);
    }

    static String withBraces(String text) {
        String path = OPTIONAL_GROUP.matcher(text).replaceAll("$1");
        StringBuilder braced = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(path);
        int at = 0;
        while (parameter.find(at)) {
            braced.append(path, at, parameter.start())
                    .append('{')
                    .append(parameter.group(1))
                    .append('}');
            at = behindConstraint(path, parameter.end());
            if (at >= path.length()) {
                return braced.toString();
            }
        }
        return braced.append(path.substring(at)).toString();
    }

    /** Behind the pattern and the modifier that a parameter may have. */
    private static int behindConstraint(String path, int from) {
        int at = from;
        int depth = 0;
        while (at < path.length() && (depth > 0 || path.charAt(at) == '(')) {
            char c = path.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            at++;
        }
        return at < path.length() && "?+*".indexOf(path.charAt(at)) >= 0 ? at + 1 : at;
    }

    static String join(String prefix, String path) {
        if (path.startsWith("/^") || path.isEmpty() || path.equals("/")) {
            return path.startsWith("/^") ? prefix + path : rooted(prefix);
        }
        return rooted(prefix + "/" + path);
    }

    private static String rooted(String path) {
        StringBuilder rooted = new StringBuilder("/");
        for (int i = 0; i < path.length(); i++) {
            boolean doubled = path.charAt(i) == '/' && rooted.charAt(rooted.length() - 1) == '/';
            if (!doubled) {
                rooted.append(path.charAt(i));
            }
        }
        int last = rooted.length() - 1;
        if (last > 0 && rooted.charAt(last) == '/') {
            rooted.setLength(last);
        }
        return rooted.toString();
    }
}
