package io.jenkins.plugins.deliveryworkflows.plugin;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A help file of Jenkins as Markdown. It may use the few tags that help files here have. */
final class HelpText {

    private static final Pattern PRE = Pattern.compile("<pre>\\n?(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("<a href=\"(https?://[^\"]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Map<String, String> MARKDOWN =
            Map.ofEntries(
                    Map.entry("<div>", ""),
                    Map.entry("</div>", ""),
                    Map.entry("<p>", "\n\n"),
                    Map.entry("</p>", "\n\n"),
                    Map.entry("<ul>", "\n\n"),
                    Map.entry("</ul>", "\n\n"),
                    Map.entry("<li>", "\n- "),
                    Map.entry("</li>", "\n"),
                    Map.entry("<code>", "`"),
                    Map.entry("</code>", "`"),
                    Map.entry("<em>", "*"),
                    Map.entry("</em>", "*"),
                    Map.entry("<strong>", "**"),
                    Map.entry("</strong>", "**"));

    private HelpText() {}

    /** Paragraphs, lists and blocks of code. */
    static String blocks(String html) {
        StringBuilder text = new StringBuilder();
        Matcher pre = PRE.matcher(html);
        int at = 0;
        while (pre.find()) {
            text.append(prose(html.substring(at, pre.start())));
            text.append("\n\n```groovy\n").append(plain(pre.group(1)).strip()).append("\n```\n\n");
            at = pre.end();
        }
        text.append(prose(html.substring(at)));
        return text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    /** One line, for a table. */
    static String line(String html) {
        return blocks(html).replaceAll("\\s+", " ").replace("|", "\\|");
    }

    private static String prose(String html) {
        String oneLine = html.replaceAll("\\s+", " ");
        String linked = LINK.matcher(oneLine).replaceAll("[$2]($1)");
        String marked =
                TAG.matcher(linked)
                        .replaceAll(
                                tag -> {
                                    String markdown = MARKDOWN.get(tag.group());
                                    if (markdown == null) {
                                        throw new AssertionError(
                                                "help files here don't use " + tag.group());
                                    }
                                    return Matcher.quoteReplacement(markdown);
                                });
        return plain(marked).lines().map(String::strip).reduce("", (a, b) -> a + "\n" + b);
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
