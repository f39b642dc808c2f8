package io.jenkins.plugins.deliveryworkflows.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the HTML of a document and knows whether readers see what comes next. */
final class HiddenPart {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-z][a-z0-9-]{0,30})([^<>]{0,2000})>");
    private static final Pattern HIDING =
            Pattern.compile(
                    "\\bhidden\\b|\\bdisplay\\s{0,9}:\\s{0,9}none\\b|\\bfont-size\\s{0,9}:\\s{0,9}0");
    private static final Pattern UNSEEN = Pattern.compile("template|noscript");

    private String element = "";
    private int depth;

    /** Takes in the next piece of HTML. */
    void read(String html) {
        Matcher tag = TAG.matcher(html.toLowerCase(java.util.Locale.ROOT));
        while (tag.find()) {
            String name = tag.group(2);
            boolean end = !tag.group(1).isEmpty();
            if (depth > 0 && name.equals(element)) {
                depth += end ? -1 : 1;
            } else if (depth == 0 && !end && hides(name, tag.group(3))) {
                element = name;
                depth = 1;
            }
        }
    }

    private static boolean hides(String name, String attributes) {
        return UNSEEN.matcher(name).matches() || HIDING.matcher(attributes).find();
    }

    boolean goesOn() {
        return depth > 0;
    }
}
