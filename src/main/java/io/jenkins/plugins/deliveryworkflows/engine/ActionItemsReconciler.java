package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.action.ActionItemRows;
import io.jenkins.plugins.deliveryworkflows.analysis.action.Causes;
import io.jenkins.plugins.deliveryworkflows.render.action.ActionItemsDocument;
import io.jenkins.plugins.deliveryworkflows.skill.DocumentWriter;
import java.util.List;

/**
 * Brings the list of action items up to date, in this one place, whatever skill changed a cause.
 */
final class ActionItemsReconciler {

    private ActionItemsReconciler() {}

    /**
     * @return the document's path if it had to change
     * @throws io.jenkins.plugins.deliveryworkflows.workspace.BadInputException if the document
     *     can't be worked with
     */
    static List<String> reconcile(Project project, Surroundings surroundings) {
        return DocumentWriter.write(
                        project,
                        surroundings.cancellation(),
                        List.of(
                                ActionItemsDocument.of(
                                        project,
                                        Causes.of(project),
                                        surroundings.clock().instant())))
                .written();
    }

    /** The document that it is answerable for. */
    static String path() {
        return ActionItemRows.PATH;
    }
}
