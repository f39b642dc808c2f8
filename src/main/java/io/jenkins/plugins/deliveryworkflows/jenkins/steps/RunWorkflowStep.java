package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** {@code runWorkflow}: a workflow's whole sequence, and the verdict on it. */
public final class RunWorkflowStep extends InputsStep {

    private final String workflow;

    @DataBoundConstructor
    public RunWorkflowStep(String workflow) {
        this.workflow = Util.fixNull(workflow).strip();
    }

    /** The workflow's id. */
    public String getWorkflow() {
        return workflow;
    }

    @Override
    public StepExecution start(StepContext context) {
        return new WorkflowExecution(context, workflow, inputs());
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends InputsStepDescriptor {

        @Override
        public String getFunctionName() {
            return "runWorkflow";
        }

        @Override
        public String getDisplayName() {
            return Messages.RunWorkflowStep_displayName();
        }

        @POST
        public ListBoxModel doFillWorkflowItems(@AncestorInPath Item item) {
            FieldCheck.permission(item);
            return WorkflowField.items();
        }

        @POST
        public FormValidation doCheckWorkflow(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return WorkflowField.check(value);
        }
    }
}
