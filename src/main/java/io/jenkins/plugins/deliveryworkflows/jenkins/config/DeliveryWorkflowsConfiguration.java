package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.Util;
import hudson.model.PersistentDescriptor;
import hudson.util.FormValidation;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import java.util.List;
import jenkins.model.GlobalConfiguration;
import jenkins.model.Jenkins;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.verb.POST;

/** What holds for every job of this Jenkins. */
@Extension
@Symbol("deliveryWorkflows")
public final class DeliveryWorkflowsConfiguration extends GlobalConfiguration
        implements PersistentDescriptor {

    private String policy = "";
    private Policy.Gate onNotReady = Policy.Gate.REPORT;
    private String consumers = "";

    public static DeliveryWorkflowsConfiguration get() {
        return ExtensionList.lookupSingleton(DeliveryWorkflowsConfiguration.class);
    }

    /** The text of a {@code policy.yml}, empty where repositories rule themselves. */
    public String getPolicy() {
        return policy;
    }

    /**
     * @throws IllegalArgumentException if it is no policy
     */
    @DataBoundSetter
    public void setPolicy(String policy) {
        List<String> faults = PolicyText.faults(Util.fixNull(policy));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    Messages.badPolicy() + ": " + String.join(" ", faults));
        }
        this.policy = Util.fixNull(policy);
        save();
    }

    /** The least that a verdict other than READY does to a build. */
    public Policy.Gate getOnNotReady() {
        return onNotReady;
    }

    @DataBoundSetter
    public void setOnNotReady(Policy.Gate onNotReady) {
        this.onNotReady = onNotReady == null ? Policy.Gate.REPORT : onNotReady;
        save();
    }

    /** Jobs that may ask for the reports of every job, a name a line. */
    public String getConsumers() {
        return consumers;
    }

    @DataBoundSetter
    public void setConsumers(String consumers) {
        this.consumers = Util.fixNull(consumers);
        save();
    }

    @Override
    public boolean configure(StaplerRequest2 request, JSONObject form) throws FormException {
        if (!PolicyText.faults(form.optString("policy")).isEmpty()) {
            throw new FormException(
                    Messages.badPolicy()
                            + ": "
                            + String.join(" ", PolicyText.faults(form.optString("policy"))),
                    "policy");
        }
        request.bindJSON(this, form);
        return true;
    }

    @POST
    public FormValidation doCheckPolicy(@QueryParameter String value) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        return PolicyText.validate(value);
    }

    @POST
    public FormValidation doCheckConsumers(@QueryParameter String value) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        return JobNames.of(value).validate();
    }
}
