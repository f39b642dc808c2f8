package io.jenkins.plugins.deliveryworkflows.document;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Brings one release's part of a change log up to date; what it says of other releases, and its
 * preamble, stay.
 */
public final class ChangeLogMerge {

    private ChangeLogMerge() {}

    /**
     * The text that the change log should have.
     *
     * @param existing a document without faults
     * @throws BadInputException if a missing block has no place, as something is open to the end
     */
    public static String merge(ManagedDocument existing, Rendered.ChangeLog log) {
        ManagedDocument document =
                existing.block(log.block()).isPresent() ? existing : withBlock(existing, log);
        Rendered.Markdown block =
                new Rendered.Markdown(
                        log.path(), "", "", Map.of(log.block(), log.content()), List.of());
        return DocumentMerge.merge(document, block);
    }

    private static ManagedDocument withBlock(ManagedDocument existing, Rendered.ChangeLog log) {
        String text = existing.text();
        ChangeLogHeadings headings = ChangeLogHeadings.in(existing);
        OptionalInt own = headings.endOf(log.release());
        int at = own.orElseGet(headings::newest);
        String before = text.substring(0, at);
        StringBuilder added = new StringBuilder();
        if (!before.isEmpty() && !before.endsWith("\n")) {
            added.append('\n');
        }
        if (!before.isEmpty() && !before.endsWith("\n\n") && !before.endsWith("\n\r\n")) {
            added.append('\n');
        }
        added.append(own.isPresent() ? log.managed() : log.section());
        if (at < text.length()) {
            added.append('\n');
        }
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        String merged = before + added.toString().replace("\n", newline) + text.substring(at);
        ManagedDocument result = ManagedDocument.parse(log.path(), merged);
        if (!result.faults().isEmpty() || result.block(log.block()).isEmpty()) {
            throw new BadInputException(
                    "a code fence or HTML comment in this document has no end, so the release has no place",
                    log.path(),
                    "Close it");
        }
        return result;
    }
}
