package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.AbstractFolderProperty;
import com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor;
import hudson.Extension;
import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import jenkins.model.Jenkins;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A policy for all jobs of a folder. */
public final class FolderPolicy extends AbstractFolderProperty<AbstractFolder<?>> {

    private final String policy;

    /**
     * @param policy the text of a {@code policy.yml}, empty where the folder above or Jenkins rules
     */
    @DataBoundConstructor
    public FolderPolicy(String policy) {
        this.policy = Util.fixNull(policy);
    }

    public String getPolicy() {
        return policy;
    }

    /** Missing where the folders plugin is. */
    @Extension(optional = true)
    @Symbol("deliveryWorkflows")
    public static final class DescriptorImpl extends AbstractFolderPropertyDescriptor {

        @Override
        public String getDisplayName() {
            return Messages.deliveryWorkflows();
        }

        @POST
        public FormValidation doCheckPolicy(
                @AncestorInPath AbstractFolder<?> folder, @QueryParameter String value) {
            if (folder == null) {
                Jenkins.get().checkPermission(Jenkins.ADMINISTER);
            } else {
                folder.checkPermission(Item.CONFIGURE);
            }
            return PolicyText.validate(value);
        }
    }
}
