package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.PublishedReport;
import java.io.IOException;

/** What a published verdict does to its build. */
@FunctionalInterface
interface Consequence {

    /**
     * @throws AbortException where a verdict that isn't READY ends the step
     */
    void follow(PublishedReport published) throws IOException, InterruptedException;
}
