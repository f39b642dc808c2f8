package io.jenkins.plugins.deliveryworkflows.facts.text;

import java.util.Optional;

/** Finds single elements in XML without building a tree: no entity is ever expanded. */
public final class MarkupText {

    private MarkupText() {}

    /** The text with its comments blanked; offsets and line breaks stay. */
    public static String withoutComments(String xml) {
        StringBuilder blanked = new StringBuilder(xml);
        int open = xml.indexOf("<!--");
        while (open >= 0) {
            int close = xml.indexOf("-->", open + 4);
            int end = close < 0 ? xml.length() : close + 3;
            for (int i = open; i < end; i++) {
                if (blanked.charAt(i) != '\n') {
                    blanked.setCharAt(i, ' ');
                }
            }
            open = xml.indexOf("<!--", end);
        }
        return blanked.toString();
    }

    /** What stands between the first {@code <name>} and its end, stripped. */
    public static Optional<String> element(String xml, String name) {
        int open = xml.indexOf("<" + name + ">");
        int close = open < 0 ? -1 : xml.indexOf("</" + name + ">", open);
        return close < 0
                ? Optional.empty()
                : Optional.of(xml.substring(open + name.length() + 2, close).strip());
    }
}
