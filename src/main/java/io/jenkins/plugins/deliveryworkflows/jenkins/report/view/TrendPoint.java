package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

/**
 * One build's report in the course of a job.
 *
 * @param build the build's number
 * @param name what people call the build
 * @param address of the report, relative to the job's page
 * @param passing criteria that don't stand in the way
 * @param criteria how many there are
 * @param findings how many findings count
 * @param judgedAt milliseconds since 1970 in UTC
 */
public record TrendPoint(
        int build,
        String name,
        String address,
        boolean ready,
        int passing,
        int criteria,
        int findings,
        long judgedAt) {

    /** {@code 3/4}. */
    public String tally() {
        return passing + "/" + criteria;
    }
}
