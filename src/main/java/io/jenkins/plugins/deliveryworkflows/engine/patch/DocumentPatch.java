package io.jenkins.plugins.deliveryworkflows.engine.patch;

import io.jenkins.plugins.deliveryworkflows.engine.DocumentChange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.util.QuotedString;

/** Writes changed documents as a patch that {@code git apply} takes. */
public final class DocumentPatch {

    private DocumentPatch() {}

    /** The patch, empty where nothing changed. Paths that git would quote are quoted. */
    public static byte[] of(List<DocumentChange> changes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DiffFormatter formatter = new DiffFormatter(out)) {
            for (DocumentChange change : changes) {
                append(change, formatter, out);
            }
            formatter.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory can't fail", e);
        }
        return out.toByteArray();
    }

    private static void append(
            DocumentChange change, DiffFormatter formatter, ByteArrayOutputStream out)
            throws IOException {
        RawText before = new RawText(change.before().orElse(new byte[0]));
        RawText after = new RawText(change.after());
        EditList edits =
                DiffAlgorithm.getAlgorithm(DiffAlgorithm.SupportedAlgorithm.HISTOGRAM)
                        .diff(RawTextComparator.DEFAULT, before, after);
        if (edits.isEmpty()) {
            return;
        }
        String from = QuotedString.GIT_PATH.quote("a/" + change.path());
        String to = QuotedString.GIT_PATH.quote("b/" + change.path());
        boolean isNew = change.before().isEmpty();
        String header =
                "diff --git "
                        + from
                        + " "
                        + to
                        + "\n"
                        + (isNew ? "new file mode 100644\n--- /dev/null\n" : "--- " + from + "\n")
                        + "+++ "
                        + to
                        + "\n";
        out.write(header.getBytes(StandardCharsets.UTF_8));
        formatter.format(edits, before, after);
        formatter.flush();
    }
}
