package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths: {@code *} and {@code ?} within a segment, {@code **} for any number of
 * segments.
 *
 * <p>Where a part doesn't fit, only the last asterisk is tried anew, so that no path keeps it busy.
 */
final class Glob {

    private static final String ANY = "**";

    private final String source;
    private final List<String> segments;
    private final String suffix;

    private Glob(String source) {
        this.source = source;
        this.segments = List.of(source.split("/"));
        boolean bySuffix =
                source.startsWith("**/*") && source.indexOf('*', 4) < 0 && source.indexOf('?') < 0;
        this.suffix = bySuffix && source.indexOf('/', 3) < 0 ? source.substring(4) : null;
    }

    /** The globs that a pattern with alternatives in braces stands for. */
    static List<Glob> of(String pattern) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}', open);
        if (open < 0 || close < 0) {
            return List.of(new Glob(pattern));
        }
        List<Glob> globs = new ArrayList<>();
        for (String alternative : pattern.substring(open + 1, close).split(",", -1)) {
            globs.addAll(
                    of(pattern.substring(0, open) + alternative + pattern.substring(close + 1)));
        }
        return globs;
    }

    static boolean any(List<Glob> globs, String path) {
        for (Glob glob : globs) {
            if (glob.matches(path)) {
                return true;
            }
        }
        return false;
    }

    boolean matches(String path) {
        if (suffix != null) {
            return path.endsWith(suffix);
        }
        String[] parts = path.split("/");
        int segment = 0;
        int part = 0;
        int lastAny = -1;
        int retry = 0;
        while (part < parts.length) {
            if (segment < segments.size() && segments.get(segment).equals(ANY)) {
                lastAny = segment++;
                retry = part;
            } else if (segment < segments.size() && matches(segments.get(segment), parts[part])) {
                segment++;
                part++;
            } else if (lastAny >= 0) {
                segment = lastAny + 1;
                part = ++retry;
            } else {
                return false;
            }
        }
        while (segment < segments.size() && segments.get(segment).equals(ANY)) {
            segment++;
        }
        return segment == segments.size();
    }

    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int retry = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = t;
            } else if (p < pattern.length()
                    && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    @Override
    public String toString() {
        return source;
    }
}
