package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

/** What people wrote before, between and after the managed blocks of every document. */
record PeoplesText(Map<String, String> outsideBlocks) {

    private static final String BEGIN = "<!-- delivery:begin ";
    private static final String END = "<!-- delivery:end ";

    /**
     * Writes into every Markdown document: odd spaces, a table, an umlaut, no line feed at last.
     */
    static PeoplesText writeInto(WorkedTree tree) {
        Map<String, String> outside = new TreeMap<>();
        tree.pack()
                .forEach(
                        (path, text) -> {
                            if (path.endsWith(".md")) {
                                String mine =
                                        text.replace(
                                                        BEGIN,
                                                        "*Before*, for Zoë:  \n\n| a | b |\n| - | - |\n\n"
                                                                + BEGIN)
                                                + "\n## Why it is so\n\nAsk  Ada.\t\n\n\n```\ncode\n```\nNo line end";
                                tree.git().write(path, mine);
                                outside.put(path, outside(mine));
                            }
                        });
        return new PeoplesText(outside);
    }

    void assertKept(WorkedTree tree) {
        Map<String, String> now = new TreeMap<>();
        outsideBlocks.keySet().forEach(path -> now.put(path, outside(tree.read(path))));
        assertThat(now).isEqualTo(outsideBlocks);
    }

    /** The text with the inside of its blocks taken out. */
    private static String outside(String text) {
        StringBuilder outside = new StringBuilder();
        int at = 0;
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, at)) {
            outside.append(text, at, text.indexOf('\n', begin));
            at = text.indexOf(END, begin);
        }
        return outside.append(text.substring(at)).toString();
    }
}
