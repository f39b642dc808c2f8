package io.jenkins.plugins.deliveryworkflows.criteria;

/**
 * Decides one exit criterion: a pure function of facts recomputed now and documents reread now.
 *
 * <p>Never trusts what a document claims about itself.
 */
public interface Criterion {

    /** The criterion's id in the catalog. */
    String id();

    /** Whether it decides the criterion of this id in this workflow; ids are shared by some. */
    default boolean decides(String workflow) {
        return true;
    }

    /** What it takes to be met, and what the reasons mean, for {@code explain}. */
    Explanation explanation();

    CriterionResult judge(CriterionContext context);
}
