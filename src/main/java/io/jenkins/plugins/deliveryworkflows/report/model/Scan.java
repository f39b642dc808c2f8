package io.jenkins.plugins.deliveryworkflows.report.model;

import java.util.List;

/**
 * What the pass over the sources read, and what it left out.
 *
 * @param files all source files, those left out too
 * @param read parsed in this run
 * @param cached unchanged since an earlier run, so not parsed again
 * @param skipped what was left out, one entry a reason
 * @param notes sentences on what a reader might miss, such as a submodule that wasn't entered
 */
public record Scan(int files, int read, int cached, List<Skipped> skipped, List<String> notes) {

    /** No source was looked at. */
    public static final Scan NONE = new Scan(0, 0, 0, List.of(), List.of());

    public Scan {
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /**
     * Files left out for one reason.
     *
     * @param reason {@code binary}, {@code too-large}, {@code vendored}, {@code generated}, {@code
     *     unreadable}, …
     * @param examples the first few paths
     */
    public record Skipped(String reason, int count, List<String> examples) {

        public Skipped {
            examples = List.copyOf(examples);
        }
    }
}
