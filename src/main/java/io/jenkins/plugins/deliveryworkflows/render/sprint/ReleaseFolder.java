package io.jenkins.plugins.deliveryworkflows.render.sprint;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;

/**
 * Where the plan of a release lies.
 *
 * @param release its name
 */
public record ReleaseFolder(String release) {

    private static final String PREFIX = "Release-";

    /**
     * @throws BadInputException if the name is missing or can't be part of a path
     */
    public ReleaseFolder {
        if (release.isBlank()) {
            throw new BadInputException(
                    "the plan of a release needs the release's name",
                    "--release is missing",
                    "Add --release NAME");
        }
        if (!SafeName.isSafe(release) || !SafeName.isSafe(PREFIX + release)) {
            throw new BadInputException(
                    "'" + release + "' can't be a name, with " + PREFIX + " before it",
                    "--release",
                    "Use " + SafeName.RULE);
        }
    }

    String path(String document) {
        return "docs/sprint/" + PREFIX + release + "/" + document;
    }
}
