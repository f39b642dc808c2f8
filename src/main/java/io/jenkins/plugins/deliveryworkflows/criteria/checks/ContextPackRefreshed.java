package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import io.jenkins.plugins.deliveryworkflows.criteria.*;

public final class ContextPackRefreshed implements Criterion {
    public String id() {
        return "context-pack-refreshed";
    }

    public Explanation explanation() {
        return new Explanation("", "", java.util.Map.of());
    }

    public CriterionResult judge(CriterionContext c) {
        return CriterionResult.met(java.util.List.of());
    }
}
