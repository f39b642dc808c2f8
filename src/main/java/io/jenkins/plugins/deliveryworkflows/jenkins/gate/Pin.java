package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportSummary;

/**
 * The sources that a report has to be about: a commit, or, whatever the commit, equal sources.
 *
 * @param commit whole id, empty for none
 * @param sourceDigest empty for none
 */
record Pin(String commit, String sourceDigest) {

    static Pin of(GateQuestion question) {
        return new Pin(question.commit(), question.sourceDigest());
    }

    /** Compares with the commit that the controller saw, not with the one that an agent told of. */
    boolean holds(ReportSummary summary) {
        return !commit.isEmpty() && commit.equals(summary.getCommit())
                || !sourceDigest.isEmpty() && sourceDigest.equals(summary.getSourceDigest());
    }
}
