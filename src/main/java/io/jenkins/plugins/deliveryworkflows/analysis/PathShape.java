package io.jenkins.plugins.deliveryworkflows.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What of a path matters when two of them are compared: its segments, but no parameter's name. */
final class PathShape {

    static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private PathShape() {}

    /** The segments, each after a {@code /}, parameters as <code>{}</code>; empty for the root. */
    static String of(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> "/" + withoutNames(segment))
                .collect(Collectors.joining());
    }

    private static String withoutNames(String segment) {
        StringBuilder shape = new StringBuilder();
        int at = 0;
        for (int open = segment.indexOf('{'); open >= 0; open = segment.indexOf('{', at)) {
            int close = segment.indexOf('}', open);
            if (close < 0) {
                break;
            }
            shape.append(segment, at, open).append("{}");
            at = close + 1;
        }
        return shape.append(segment.substring(at)).toString();
    }
}
