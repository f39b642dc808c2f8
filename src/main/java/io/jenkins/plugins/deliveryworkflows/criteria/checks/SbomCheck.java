package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.render.security.SbomDocument;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.util.Optional;

/** Holds the stored bill of materials against the lock files as they are now. */
final class SbomCheck {

    static final String DIFFERS = "sbom-differs";

    private static final Place PLACE = new Place(SbomDocument.PATH, 0);

    private SbomCheck() {}

    static void decide(Project project, String rebuild, Decision decision) {
        problem(project)
                .ifPresentOrElse(
                        problem ->
                                decision.fails(
                                        DIFFERS,
                                        problem,
                                        PLACE,
                                        "Write the SBOM anew",
                                        project.ownerOf(SbomDocument.PATH),
                                        rebuild),
                        () -> decision.derived("the SBOM has what the lock files have"));
        StoredDocument.committedOnly(project, SbomDocument.PATH)
                .ifPresent(
                        reason ->
                                decision.fails(
                                        reason,
                                        StoredDocument.nextAction(project, reason, rebuild)));
    }

    private static Optional<String> problem(Project project) {
        try {
            return DocumentFile.read(project.workspace(), SbomDocument.PATH)
                    .map(stored -> SbomDocument.matches(stored, project))
                    .orElseGet(() -> Optional.of(SbomDocument.PATH + " isn't there"));
        } catch (BadInputException e) {
            return Optional.of(e.getMessage());
        }
    }
}
