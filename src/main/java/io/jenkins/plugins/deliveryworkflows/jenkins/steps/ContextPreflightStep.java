package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code contextPreflight}: describes what is in the repository. */
public final class ContextPreflightStep extends OneSkillStep {

    @DataBoundConstructor
    public ContextPreflightStep() {
        // All parameters have setters.
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends OneSkillDescriptor {
        public DescriptorImpl() {
            super("context-preflight", Messages._ContextPreflightStep_displayName());
        }
    }
}
