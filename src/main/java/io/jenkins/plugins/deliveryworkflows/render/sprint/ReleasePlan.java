package io.jenkins.plugins.deliveryworkflows.render.sprint;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import java.util.List;

/** What is to be agreed on before a release: its scope, its risks, its dates. */
public final class ReleasePlan {

    /** The pack's id. */
    public static final String PACK = "sprint";

    private ReleasePlan() {}

    /** The documents as the sources and the caller's dates say them now. */
    public static List<Rendered.Markdown> of(
            Project project, ReleaseFolder folder, ReleaseDates dates) {
        return List.of(
                new ReleaseGoal(project, folder).render(),
                new ReleaseRiskRegister(project, folder).render(),
                new ReleaseCalendar(project, folder, dates).render());
    }
}
