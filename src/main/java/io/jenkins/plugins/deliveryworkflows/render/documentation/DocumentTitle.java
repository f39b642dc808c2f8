package io.jenkins.plugins.deliveryworkflows.render.documentation;

import io.jenkins.plugins.deliveryworkflows.document.outline.Outline;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Finds what a document calls itself: its first heading. */
final class DocumentTitle {

    private static final int LARGEST = 1 << 20;
    private static final int LONGEST = 120;
    private static final int LONGEST_WORD = 24;

    private DocumentTitle() {}

    /**
     * The title, nothing where the document has none that can be shown.
     *
     * @param written path → text of documents that are about to be written; where one is there
     *     already, its own title counts
     */
    static Optional<String> of(Workspace workspace, String path, Map<String, String> written) {
        return stored(workspace, path)
                .or(() -> Optional.ofNullable(written.get(path)))
                .flatMap(text -> Outline.of(text).headings().stream().findFirst())
                .map(heading -> heading.text().replace("`", "").strip())
                .filter(DocumentTitle::isShown);
    }

    private static Optional<String> stored(Workspace workspace, String path) {
        try {
            return workspace
                    .read(path, LARGEST)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (BadInputException e) {
            // The document is listed all the same, under its file's name.
            return Optional.empty();
        }
    }

    /** No text without letters, and no word that may be a key that somebody pasted. */
    private static boolean isShown(String title) {
        if (title.length() > LONGEST || title.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        for (String word : title.split("\\s+")) {
            if (word.length() > LONGEST_WORD && word.chars().anyMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }
}
