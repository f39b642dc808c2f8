package io.jenkins.plugins.deliveryworkflows.workspace.git;

import java.util.BitSet;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Tells which lines of a text are new against an earlier one, as git would. */
public final class ChangedLines {

    private ChangedLines() {}

    /**
     * The 1-based numbers of lines that were added or changed; spaces at their ends don't count.
     */
    public static BitSet between(byte[] before, byte[] after) {
        BitSet lines = new BitSet();
        DiffAlgorithm.getAlgorithm(DiffAlgorithm.SupportedAlgorithm.HISTOGRAM)
                .diff(RawTextComparator.WS_IGNORE_TRAILING, new RawText(before), new RawText(after))
                .forEach(edit -> add(edit, lines));
        return lines;
    }

    private static void add(Edit edit, BitSet lines) {
        lines.set(edit.getBeginB() + 1, edit.getEndB() + 1);
    }
}
