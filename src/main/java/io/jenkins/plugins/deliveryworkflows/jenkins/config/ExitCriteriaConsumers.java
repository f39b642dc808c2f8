package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import hudson.Extension;
import hudson.Util;
import hudson.model.Item;
import hudson.model.Job;
import hudson.util.FormValidation;
import jenkins.model.Jenkins;
import jenkins.model.OptionalJobProperty;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** Names the jobs of other folders that may ask for this job's reports. */
public final class ExitCriteriaConsumers extends OptionalJobProperty<Job<?, ?>> {

    private final String consumers;

    /**
     * @param consumers names as {@link JobNames} reads them, one a line
     */
    @DataBoundConstructor
    public ExitCriteriaConsumers(String consumers) {
        this.consumers = Util.fixNull(consumers);
    }

    public String getConsumers() {
        return consumers;
    }

    /** Whether a job may ask for the reports of another. */
    public static boolean allow(Job<?, ?> producer, Job<?, ?> consumer) {
        JobPlace asking = JobPlace.of(consumer);
        ExitCriteriaConsumers property = producer.getProperty(ExitCriteriaConsumers.class);
        return asking.folder().equals(JobPlace.of(producer).folder())
                || property != null && JobNames.of(property.getConsumers()).include(asking)
                || JobNames.of(DeliveryWorkflowsConfiguration.get().getConsumers()).include(asking);
    }

    /** Offers the property in every job's configuration. */
    @Extension
    @Symbol("exitCriteriaConsumers")
    public static final class DescriptorImpl extends OptionalJobPropertyDescriptor {

        @Override
        public String getDisplayName() {
            return Messages.consumers();
        }

        @POST
        public FormValidation doCheckConsumers(
                @AncestorInPath Item item, @QueryParameter String value) {
            if (item == null) {
                Jenkins.get().checkPermission(Jenkins.ADMINISTER);
            } else {
                item.checkPermission(Item.CONFIGURE);
            }
            return JobNames.of(value).validate();
        }
    }
}
