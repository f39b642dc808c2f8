package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern of paths: {@code *} and {@code ?} within a segment, {@code **} for any number of
 * segments.
 *
 * <p>Where a part doesn't fit, only the last asterisk is tried anew, so that no path keeps it busy.
 */
final class Glob {

    private static final String ANY = "**";
    private static final String ANYWHERE = "**/";

    private final String source;
    private final List<String> segments;
    private final String last;
    private final String lastStart;
    private final String lastEnd;
    private final boolean byNameAlone;
    private final boolean ofOneSegment;
    private final String folder;

    private Glob(String source) {
        this.source = source;
        this.segments = List.of(source.split("/"));
        this.last = segments.get(segments.size() - 1);
        this.lastStart = last.substring(0, firstWildcard(last));
        this.lastEnd = last.substring(lastWildcard(last) + 1);
        this.byNameAlone = source.equals(ANYWHERE + last);
        this.ofOneSegment = segments.size() == 1 && !last.equals(ANY);
        this.folder =
                segments.stream()
                        .limit(segments.size() - 1L)
                        .filter(Glob::isPlain)
                        .findFirst()
                        .orElse("");
    }

    private static int firstWildcard(String segment) {
        int at = 0;
        while (at < segment.length() && segment.charAt(at) != '*' && segment.charAt(at) != '?') {
            at++;
        }
        return at;
    }

    private static int lastWildcard(String segment) {
        return Math.max(segment.lastIndexOf('*'), segment.lastIndexOf('?'));
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

    /** The name of the files that are meant, wherever they lie, where it is a plain one. */
    Optional<String> plainName() {
        return isPlain(last) && source.equals(ANYWHERE + last)
                ? Optional.of(last)
                : Optional.empty();
    }

    /** The extension of the files that are meant, wherever they lie, where it alone counts. */
    Optional<String> plainExtension() {
        String extension = last.startsWith("*.") ? last.substring(2) : "";
        boolean plain = !extension.isEmpty() && extension.indexOf('.') < 0 && isPlain(extension);
        return plain && byNameAlone ? Optional.of(extension) : Optional.empty();
    }

    private static boolean isPlain(String segment) {
        return segment.indexOf('*') < 0 && segment.indexOf('?') < 0;
    }

    boolean matches(String path) {
        if (!mayMatch(path)) {
            return false;
        }
        boolean named =
                last.equals(ANY) || matches(last, path.substring(path.lastIndexOf('/') + 1));
        return named && (byNameAlone || matchesWhole(path));
    }

    /** What most paths fail at, without taking them apart. */
    private boolean mayMatch(String path) {
        return path.endsWith(lastEnd)
                && path.startsWith(lastStart, path.lastIndexOf('/') + 1)
                && path.contains(folder)
                && (!ofOneSegment || path.indexOf('/') < 0);
    }

    private boolean matchesWhole(String path) {
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
