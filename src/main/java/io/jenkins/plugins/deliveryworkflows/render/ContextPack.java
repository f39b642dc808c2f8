package io.jenkins.plugins.deliveryworkflows.render;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import java.util.List;

/** The context pack: what a new colleague and a program need to know of the system. */
public final class ContextPack {

    /** The pack's id. */
    public static final String ID = "context";

    private ContextPack() {}

    /** The documents as the sources say them now; equal sources give equal bytes. */
    public static List<Rendered> of(Project project) {
        return of(ContextView.of(project));
    }

    static List<Rendered> of(ContextView view) {
        return List.of(
                new ArchitectureDocument(view).render(),
                new ContextJson(view).render(),
                new ApiIndex(view).render(),
                new RoutesDocument(view).render(),
                new SchemaDocument(view).render(),
                new QualityGatesDocument(view).render());
    }
}
