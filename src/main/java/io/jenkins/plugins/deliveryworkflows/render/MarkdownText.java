package io.jenkins.plugins.deliveryworkflows.render;

import java.util.List;

/** Writes headings, paragraphs, lists and tables, each with an empty line between. */
public final class MarkdownText {

    private final StringBuilder text = new StringBuilder();

    public MarkdownText heading(int level, String markup) {
        return paragraph("#".repeat(level) + " " + markup);
    }

    public MarkdownText paragraph(String markup) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(markup).append('\n');
        return this;
    }

    /** A list; nothing for no items. */
    public MarkdownText list(List<String> items) {
        return items.isEmpty() ? this : paragraph("- " + String.join("\n- ", items));
    }

    /** A table; nothing for one without rows. */
    public MarkdownText table(MarkdownTable table) {
        return table.isEmpty() ? this : paragraph(table.text());
    }

    /** Says that there is no evidence, and what would be one. */
    public MarkdownText notFound(String lookedFor) {
        return paragraph("not found (looked for " + lookedFor + ")");
    }

    public String text() {
        return text.toString();
    }
}
