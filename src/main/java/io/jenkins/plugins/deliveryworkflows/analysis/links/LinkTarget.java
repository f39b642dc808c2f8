package io.jenkins.plugins.deliveryworkflows.analysis.links;

import io.jenkins.plugins.deliveryworkflows.analysis.RepositoryPaths;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link leads within the repository.
 *
 * @param path relative to the root; nothing where it leads out
 * @param anchor empty for the document as a whole
 */
record LinkTarget(Optional<String> path, String anchor) {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}:");

    /** Pages that a hosting site has beside the files. */
    private static final Pattern HOSTED =
            Pattern.compile(
                    "(?:\\.\\./){2,9}(?:actions|compare|discussions|issues|labels|pull|pulls|releases|security|wiki)\\b");

    /** Line numbers in a file, and other fragments that a site makes itself. */
    private static final Pattern MADE =
            Pattern.compile("L\\d+(-L?\\d+)?|:~:.*|user-content-.*|top");

    /** Nothing for a link to another place, or one that is filled in before it is shown. */
    static Optional<LinkTarget> of(String document, String destination) {
        String target = destination.strip();
        if (target.isEmpty()
                || target.startsWith("//")
                || target.startsWith("/")
                || SCHEME.matcher(target).lookingAt()
                || target.contains("{")
                || target.contains("<")
                || target.contains("$")
                || HOSTED.matcher(target).lookingAt()) {
            return Optional.empty();
        }
        int hash = target.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(target.substring(hash + 1));
        String file = hash < 0 ? target : target.substring(0, hash);
        int query = file.indexOf('?');
        String plain = decoded(query < 0 ? file : file.substring(0, query));
        Optional<String> path =
                plain.isEmpty()
                        ? Optional.of(document)
                        : RepositoryPaths.resolve(folder(document), plain);
        boolean made = MADE.matcher(anchor).matches();
        return Optional.of(new LinkTarget(path, made ? "" : anchor.toLowerCase(Locale.ROOT)));
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** {@code %20} and the like decoded; the text as it is where that can't be done. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return java.net.URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
