package io.jenkins.plugins.deliveryworkflows.criteria;

/**
 * Decides one exit criterion: a pure function of facts recomputed now and documents reread now.
 *
 * <p>Never trusts what a document claims about itself.
 */
public interface Criterion {

    /** The criterion's id in the catalog. */
    String id();

    /** What it takes to be met, and what the reasons mean, for {@code explain}. */
    Explanation explanation();

    CriterionResult judge(CriterionContext context);
}
