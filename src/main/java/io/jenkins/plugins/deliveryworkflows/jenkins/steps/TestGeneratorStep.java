package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code testGenerator}: says which tests are missing. */
public final class TestGeneratorStep extends OneSkillStep {

    @DataBoundConstructor
    public TestGeneratorStep() {
        // All parameters have setters.
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends OneSkillDescriptor {
        public DescriptorImpl() {
            super("test-generator", Messages._TestGeneratorStep_displayName());
        }
    }
}
