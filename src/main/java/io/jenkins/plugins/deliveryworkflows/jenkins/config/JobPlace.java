package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import jenkins.scm.api.SCMHead;

/**
 * Where a job stands. The branches of one project stand where their project does.
 *
 * @param job its full name
 * @param project the full name of the project that a branch belongs to, else the job's own
 * @param folder the full name of what that is in, empty for the top
 */
public record JobPlace(String job, String project, String folder) {

    public static JobPlace of(Job<?, ?> job) {
        ItemGroup<?> parent = job.getParent();
        return parent instanceof Item project && SCMHead.HeadByItem.findHead(job) != null
                ? new JobPlace(
                        job.getFullName(), project.getFullName(), project.getParent().getFullName())
                : new JobPlace(job.getFullName(), job.getFullName(), parent.getFullName());
    }
}
