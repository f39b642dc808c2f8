package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.util.Optional;

/** Reads sources again that facts don't keep; one that is too large or gone is passed over. */
record SourceReader(Workspace workspace) {

    /** A file over this size is data, not something that people write. */
    static final int LARGEST = 1 << 20;

    Optional<String> text(TreeFile file) {
        return bytes(file).map(bytes -> SourceText.of(bytes).toString());
    }

    Optional<byte[]> bytes(TreeFile file) {
        if (!file.isRegular() || file.size() > LARGEST) {
            return Optional.empty();
        }
        try {
            return workspace.read(file.path(), LARGEST);
        } catch (BadInputException unreadable) {
            return Optional.empty();
        }
    }
}
