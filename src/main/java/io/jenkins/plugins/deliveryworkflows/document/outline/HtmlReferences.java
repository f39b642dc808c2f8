package io.jenkins.plugins.deliveryworkflows.document.outline;

import io.jenkins.plugins.deliveryworkflows.document.outline.Outline.Link;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links and anchors in a piece of raw HTML. */
final class HtmlReferences {

    private static final Pattern ATTRIBUTE =
            Pattern.compile(
                    "\\s(href|src|id|name)\\s{0,9}=\\s{0,9}(?:\"([^\"\\n]{0,900})\"|'([^'\\n]{0,900})')",
                    Pattern.CASE_INSENSITIVE);

    private final String html;
    private final int line;

    /**
     * @param line where it begins, 1-based
     */
    HtmlReferences(String html, int line) {
        this.html = withoutComments(html);
        this.line = line;
    }

    /** Spaces in their place, so that lines stay. */
    private static String withoutComments(String html) {
        StringBuilder rest = new StringBuilder(html);
        int last = html.lastIndexOf("-->");
        for (int at = html.indexOf("<!--"); at >= 0 && at < last; at = html.indexOf("<!--", at)) {
            int end = html.indexOf("-->", at) + 3;
            for (; at < end; at++) {
                if (html.charAt(at) != '\n') {
                    rest.setCharAt(at, ' ');
                }
            }
        }
        return rest.toString();
    }

    void addTo(Collection<Link> links, Collection<String> anchors) {
        Matcher attribute = ATTRIBUTE.matcher(html);
        int number = line;
        int counted = 0;
        while (attribute.find()) {
            for (; counted < attribute.start(); counted++) {
                number += html.charAt(counted) == '\n' ? 1 : 0;
            }
            String value = attribute.group(attribute.group(2) == null ? 3 : 2);
            String name = attribute.group(1).toLowerCase(java.util.Locale.ROOT);
            if (name.equals("href") || name.equals("src")) {
                links.add(new Link(value, number));
            } else {
                anchors.add(value);
            }
        }
    }
}
