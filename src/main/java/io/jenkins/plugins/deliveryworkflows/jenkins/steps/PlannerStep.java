package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code planner}: plans what is to be done, and when. */
public final class PlannerStep extends OneSkillStep {

    @DataBoundConstructor
    public PlannerStep() {
        // All parameters have setters.
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends OneSkillDescriptor {
        public DescriptorImpl() {
            super("planner", Messages._PlannerStep_displayName());
        }
    }
}
