package io.jenkins.plugins.deliveryworkflows.analysis.history;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.ScannedFiles;
import java.util.Optional;

/**
 * The facts as they were at the base: only what changed since is read again. Worked out when they
 * are first asked for.
 */
public final class FactsBefore {

    private final ScannedFiles files;
    private final Changes changes;
    private Optional<Facts> facts;

    public FactsBefore(ScannedFiles files, Changes changes) {
        this.files = files;
        this.changes = changes;
    }

    /** The facts at the base; nothing where no base is known. */
    public synchronized Optional<Facts> facts() {
        if (facts == null) {
            facts = changes.base().problem().isPresent() ? Optional.empty() : Optional.of(read());
        }
        return facts;
    }

    private Facts read() {
        return changes.fromNothing()
                ? Facts.builder().build()
                : files.factsIf(
                        changes.paths(), path -> changes.before(path, ScannedFiles.LARGEST));
    }
}
