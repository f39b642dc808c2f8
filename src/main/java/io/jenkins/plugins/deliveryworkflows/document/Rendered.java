package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as the product would write it now. */
public sealed interface Rendered {

    /** Relative to the workspace, with {@code /}. */
    String path();

    /** The text of the file where it is missing. */
    String whole();

    /**
     * A Markdown document of which only blocks are the product's.
     *
     * @param pack the pack it belongs to
     * @param whole front matter, title, blocks, and one section for each judgement that people make
     * @param blocks name → content of each block, in the order of {@code whole}; without
     *     surrounding line breaks
     * @param tables those that people fill too, in the order of {@code whole}
     */
    record Markdown(
            String path,
            String pack,
            String whole,
            Map<String, String> blocks,
            List<TableContent> tables)
            implements Rendered {

        public Markdown {
            blocks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
            tables = List.copyOf(tables);
        }
    }

    /**
     * A file that is wholly the product's; it carries the product's mark.
     *
     * @param mark a text that every version of it contains, and that nobody else's file does
     */
    record Owned(String path, String whole, String mark) implements Rendered {}

    /**
     * The part of a change log that is about one release; the rest of the file is history.
     *
     * @param release as its heading and block name it
     * @param date of the release, written once and then kept
     * @param content of its block, without surrounding line breaks
     */
    record ChangeLog(String path, String release, LocalDate date, String content)
            implements Rendered {

        /** The release's block. */
        public String block() {
            return "changes-" + release;
        }

        @Override
        public String whole() {
            return """
            # Changelog

            What changes for those who use it, by release, the newest first. The form is that of
            [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

            """
                    + section();
        }

        /** The release's heading and block, with {@code \n} at the end. */
        String section() {
            return "## [" + release + "] - " + date + "\n\n" + managed();
        }

        /** The release's block, with {@code \n} at the end. */
        String managed() {
            return ManagedBlock.begin(block())
                    + "\n"
                    + content
                    + "\n"
                    + ManagedBlock.end(block())
                    + "\n";
        }
    }
}
