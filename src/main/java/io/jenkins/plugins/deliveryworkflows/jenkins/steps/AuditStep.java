package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code audit}: looks for risks and logs them. */
public final class AuditStep extends OneSkillStep {

    @DataBoundConstructor
    public AuditStep() {
        // All parameters have setters.
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends OneSkillDescriptor {
        public DescriptorImpl() {
            super("audit", Messages._AuditStep_displayName());
        }
    }
}
