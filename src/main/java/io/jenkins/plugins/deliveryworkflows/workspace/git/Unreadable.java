package io.jenkins.plugins.deliveryworkflows.workspace.git;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jgit.errors.MissingObjectException;

/** Tells a clone that lacks a part of its history, which people can mend, from a broken disk. */
final class Unreadable {

    private Unreadable() {}

    static RuntimeException because(IOException e) {
        return e instanceof MissingObjectException missing
                ? new BadInputException(
                        "the repository lacks a part of its history",
                        missing.getObjectId().name(),
                        "Type: git fetch --refetch --no-filter")
                : new UncheckedIOException(e);
    }
}
