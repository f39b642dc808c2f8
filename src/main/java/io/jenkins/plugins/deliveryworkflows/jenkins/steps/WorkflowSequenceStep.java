package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import java.util.Map;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/**
 * {@code workflowSequence}: which skills a workflow runs, for Pipelines that make a stage of each.
 */
public final class WorkflowSequenceStep extends Step {

    private final String workflow;

    @DataBoundConstructor
    public WorkflowSequenceStep(String workflow) {
        this.workflow = Util.fixNull(workflow).strip();
    }

    /** The workflow's id. */
    public String getWorkflow() {
        return workflow;
    }

    @Override
    public StepExecution start(StepContext context) {
        return new SequenceExecution(context, workflow);
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {

        @Override
        public String getFunctionName() {
            return "workflowSequence";
        }

        @Override
        public String getDisplayName() {
            return Messages.WorkflowSequenceStep_displayName();
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of();
        }

        @Override
        public String argumentsToString(Map<String, Object> arguments) {
            return StepText.of(arguments);
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
