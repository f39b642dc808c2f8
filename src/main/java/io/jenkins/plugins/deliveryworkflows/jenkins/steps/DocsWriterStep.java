package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import org.kohsuke.stapler.DataBoundConstructor;

/** {@code docsWriter}: writes what users and operators read. */
public final class DocsWriterStep extends OneSkillStep {

    @DataBoundConstructor
    public DocsWriterStep() {
        // All parameters have setters.
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends OneSkillDescriptor {
        public DescriptorImpl() {
            super("docs-writer", Messages._DocsWriterStep_displayName());
        }
    }
}
