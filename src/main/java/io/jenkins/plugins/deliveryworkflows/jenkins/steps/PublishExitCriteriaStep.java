package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import hudson.Util;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.Publication;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportId;
import java.util.Set;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;
import org.jenkinsci.plugins.workflow.graph.FlowNode;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** {@code publishExitCriteria}: judges a workflow now and keeps the report with the build. */
public final class PublishExitCriteriaStep extends InputsStep {

    private final String workflow;
    private String onNotReady = OnNotReady.DEFAULT;
    private String id;

    @DataBoundConstructor
    public PublishExitCriteriaStep(String workflow) {
        this.workflow = Util.fixNull(workflow).strip();
    }

    /** The workflow's id. */
    public String getWorkflow() {
        return workflow;
    }

    /** {@code REPORT}, {@code UNSTABLE} or {@code FAILURE}. */
    public String getOnNotReady() {
        return onNotReady;
    }

    @DataBoundSetter
    public void setOnNotReady(String onNotReady) {
        this.onNotReady =
                Util.fixEmptyAndTrim(onNotReady) == null ? OnNotReady.DEFAULT : onNotReady.strip();
    }

    /** The report's name in the build; null for one made from the workflow's. */
    public String getId() {
        return id;
    }

    @DataBoundSetter
    public void setId(String id) {
        this.id = Util.fixEmptyAndTrim(id);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new PublishExecution(
                context, new Publication(workflow, inputs(), onNotReady, Util.fixNull(id)));
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends InputsStepDescriptor {

        @Override
        public String getFunctionName() {
            return "publishExitCriteria";
        }

        @Override
        public String getDisplayName() {
            return PublishText.displayName();
        }

        /** A workspace isn't among it: what the build found out earlier needs none. */
        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, TaskListener.class, FlowNode.class, FlowExecution.class);
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

        @POST
        public ListBoxModel doFillOnNotReadyItems(@AncestorInPath Item item) {
            FieldCheck.permission(item);
            return OnNotReady.items();
        }

        @POST
        public FormValidation doCheckOnNotReady(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return OnNotReady.check(value);
        }

        @POST
        public FormValidation doCheckId(@AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return FieldCheck.of(ReportId.faults(Util.fixNull(value).strip()));
        }
    }
}
