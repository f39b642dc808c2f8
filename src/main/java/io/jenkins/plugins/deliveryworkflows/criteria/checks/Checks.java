package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import java.util.List;
import java.util.Optional;

/** The criteria that this version can decide: a new one is a line here. */
public final class Checks {

    private static final List<Criterion> ALL =
            List.of(
                    new ContextPackRefreshed(),
                    new SecurityPostureUpdated(),
                    new ReleaseNotesAndRunbooksUpdated(),
                    new ActionItemsLogged());

    private Checks() {}

    /** All checks, for what is told about them. */
    public static List<Criterion> all() {
        return ALL;
    }

    /** The check of this criterion, or nothing where this version can't decide it. */
    public static Optional<Criterion> find(String workflow, String id) {
        return ALL.stream()
                .filter(criterion -> criterion.id().equals(id) && criterion.decides(workflow))
                .findFirst();
    }
}
