package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportSummary;

/**
 * The sources that a report has to be about. Without a checkout the commit alone can decide: equal
 * sources may be ruled by other control files.
 *
 * @param commit whole id
 * @param sourceDigest what its sources have to be on top of that, empty for anything
 */
record Pin(String commit, String sourceDigest) {

    static Pin of(GateQuestion question) {
        return new Pin(question.commit(), question.sourceDigest());
    }

    /** Compares with the commit that the controller saw, not with the one that an agent told of. */
    boolean holds(ReportSummary summary) {
        return commit.equals(summary.getCommit())
                && (sourceDigest.isEmpty() || sourceDigest.equals(summary.getSourceDigest()));
    }
}
