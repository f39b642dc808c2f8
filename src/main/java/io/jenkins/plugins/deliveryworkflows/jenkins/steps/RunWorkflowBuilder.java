package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import hudson.FilePath;
import hudson.Launcher;
import hudson.Util;
import hudson.model.AbstractBuild;
import hudson.model.AbstractProject;
import hudson.model.BuildListener;
import hudson.model.Item;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.Builder;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** The build step of a Freestyle project that does what {@code runWorkflow} does in a Pipeline. */
public final class RunWorkflowBuilder extends Builder {

    private final String workflow;
    private final String inputs;

    /**
     * @param workflow the workflow's id
     * @param inputs a line {@code name=value} for each; variables of the build are replaced
     */
    @DataBoundConstructor
    public RunWorkflowBuilder(String workflow, String inputs) {
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

    @Override
    public boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException {
        FilePath workspace = build.getWorkspace();
        if (workspace == null) {
            throw new IOException(Messages.RunWorkflowBuilder_noWorkspace());
        }
        try {
            LinkedHashMap<String, String> given =
                    InputLines.read(inputs, build.getEnvironment(listener)::expand);
            SingleCall.run(new WorkflowWork(workflow, given), workspace, build, listener);
        } catch (BadInputException e) {
            throw Faults.aborted(e);
        }
        return true;
    }

    /** The build step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends BuildStepDescriptor<Builder> {

        @Override
        public String getDisplayName() {
            return Messages.RunWorkflowBuilder_displayName();
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
        public FormValidation doCheckWorkflow(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return WorkflowField.check(value);
        }

        /** Says which inputs of the chosen workflow are missing or wrong. */
        @POST
        public FormValidation doCheckInputs(
                @AncestorInPath Item item,
                @QueryParameter String value,
                @QueryParameter String workflow) {
            FieldCheck.permission(item);
            try {
                LinkedHashMap<String, String> given =
                        InputLines.read(Util.fixNull(value), UnaryOperator.identity());
                return FieldCheck.of(
                        new WorkflowWork(Util.fixNull(workflow).strip(), given)
                                .faults(InputDialect.LINES).stream()
                                        // What a variable stands for only a build knows.
                                        .filter(fault -> !hasVariable(given.get(fault.where())))
                                        .toList());
            } catch (BadInputException e) {
                return FormValidation.error(e.getMessage());
            }
        }

        private static boolean hasVariable(String value) {
            return value != null && value.contains("$");
        }
    }
}
