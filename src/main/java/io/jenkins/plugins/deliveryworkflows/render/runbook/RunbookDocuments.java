package io.jenkins.plugins.deliveryworkflows.render.runbook;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbook;
import io.jenkins.plugins.deliveryworkflows.analysis.runbook.Runbooks;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import java.util.List;

/** {@code docs/runbooks/}: a document for each service. */
public final class RunbookDocuments {

    private RunbookDocuments() {}

    /**
     * The documents as the sources say them now, sorted by path; equal sources give equal bytes.
     */
    public static List<Rendered> of(Project project) {
        Runbooks runbooks = Runbooks.of(project);
        return runbooks.all().stream().map(runbook -> (Rendered) of(runbook, runbooks)).toList();
    }

    /** One of them. */
    public static Rendered.Markdown of(Runbook runbook, Runbooks all) {
        return new RunbookDocument(runbook, all).render();
    }
}
