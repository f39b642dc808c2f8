package io.jenkins.plugins.deliveryworkflows.document.outline;

import java.util.Arrays;
import java.util.List;
import org.commonmark.parser.SourceLine;

/** Tells the line of the file in which a character of a paragraph stands. */
final class LineNumbers {

    private final int[] starts;
    private final List<SourceLine> lines;

    LineNumbers(List<SourceLine> lines) {
        this.lines = lines;
        this.starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).getContent().length() + 1;
        }
    }

    /** The 1-based line of an offset in the paragraph's text. */
    int of(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return lines.get(found < 0 ? -found - 2 : found).getSourceSpan().getLineIndex() + 1;
    }
}
