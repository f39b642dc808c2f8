package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import java.util.ArrayDeque;
import java.util.Deque;

/** Resolves the paths that configuration files write against the folder they are written for. */
final class RelativePath {

    private RelativePath() {}

    /**
     * The workspace path, {@code .} for the root; empty where it leads out of the workspace or is
     * absolute.
     */
    static String resolve(String folder, String written) {
        if (written.startsWith("/") || written.contains("://") || written.contains("{")) {
            return "";
        }
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (folder + "/" + written.replace('\\', '/')).split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return "";
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return segments.isEmpty() ? "." : String.join("/", segments);
    }
}
