package io.jenkins.plugins.deliveryworkflows.report.text;

import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into the lines of a terminal, between words where it can. */
public final class Wrap {

    static final int COLUMNS = 100;

    private static final int MAX_LINES = 6;

    private Wrap() {}

    /**
     * The text in lines that are indented by {@code indent} columns, the first one being the
     * caller's; a long word stays whole, so that a path can be copied.
     */
    public static String hanging(String text, int indent) {
        return String.join("\n" + " ".repeat(indent), lines(VisibleText.line(text), indent));
    }

    private static List<String> lines(String text, int indent) {
        int width = COLUMNS - indent;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                if (lines.size() == MAX_LINES - 1) {
                    lines.add(line.append(" …").toString());
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
