package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import hudson.Extension;
import hudson.FilePath;
import hudson.Launcher;
import hudson.Util;
import hudson.model.AbstractBuild;
import hudson.model.AbstractProject;
import hudson.model.BuildListener;
import hudson.model.Item;
import hudson.model.Result;
import hudson.model.Run;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Publisher;
import hudson.tasks.Recorder;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.Publication;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.PublishedReport;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.ReportId;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** The post-build action that does what {@code publishExitCriteria} does in a Pipeline. */
public final class ExitCriteriaPublisher extends Recorder {

    private final String workflow;
    private final String inputs;
    private String onNotReady = OnNotReady.DEFAULT;
    private String id;

    /**
     * @param workflow the workflow's id
     * @param inputs a line {@code name=value} for each; variables of the build are replaced
     */
    @DataBoundConstructor
    public ExitCriteriaPublisher(String workflow, String inputs) {
        this.workflow = Util.fixNull(workflow).strip();
        this.inputs = Util.fixNull(inputs);
    }

    /** The workflow's id. */
    public String getWorkflow() {
        return workflow;
    }

    public String getInputs() {
        return inputs;
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
    public DescriptorImpl getDescriptor() {
        return (DescriptorImpl) super.getDescriptor();
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }

    @Override
    public boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException {
        FilePath workspace = build.getWorkspace();
        if (workspace == null) {
            throw new AbortException(PublishText.noWorkspace());
        }
        try {
            Publication asked =
                    new Publication(
                            workflow,
                            InputLines.read(inputs, build.getEnvironment(listener)::expand),
                            onNotReady,
                            Util.fixNull(id));
            SingleCall.run(
                    new PublishWork(asked, published -> follow(published, build, listener)),
                    workspace,
                    build,
                    listener);
        } catch (BadInputException e) {
            throw Faults.aborted(e);
        }
        return true;
    }

    private static void follow(PublishedReport published, Run<?, ?> run, BuildListener listener) {
        String message =
                PublishText.notReady(
                        published.summary().getWorkflowName(), Words.tally(published.report()));
        switch (published.consequence()) {
            case REPORT -> {}
            case UNSTABLE -> {
                listener.error(message);
                run.setResult(Result.UNSTABLE);
            }
            case FAILURE -> {
                listener.error(message);
                run.setResult(Result.FAILURE);
            }
        }
    }

    /** The action's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends BuildStepDescriptor<Publisher> {

        @Override
        public String getDisplayName() {
            return PublishText.displayName();
        }

        @Override
        @SuppressWarnings("rawtypes")
        public boolean isApplicable(Class<? extends AbstractProject> project) {
            return true;
        }

        @POST
        public ListBoxModel doFillWorkflowItems(@AncestorInPath Item item) {
            FieldCheck.permission(item);
            return WorkflowField.items();
        }

        @POST
        public ListBoxModel doFillOnNotReadyItems(@AncestorInPath Item item) {
            FieldCheck.permission(item);
            return OnNotReady.items();
        }

        @POST
        public FormValidation doCheckWorkflow(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return WorkflowField.check(value);
        }

        @POST
        public FormValidation doCheckInputs(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            try {
                InputLines.read(Util.fixNull(value), UnaryOperator.identity());
                return FormValidation.ok();
            } catch (BadInputException e) {
                return FormValidation.error(e.getMessage());
            }
        }

        @POST
        public FormValidation doCheckId(@AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return FieldCheck.of(ReportId.faults(Util.fixNull(value).strip()));
        }
    }
}
