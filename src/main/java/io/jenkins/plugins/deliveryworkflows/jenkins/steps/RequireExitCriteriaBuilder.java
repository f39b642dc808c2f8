package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.EnvVars;
import hudson.Extension;
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
import io.jenkins.plugins.deliveryworkflows.jenkins.gate.ExitCriteriaGate;
import io.jenkins.plugins.deliveryworkflows.jenkins.gate.GateField;
import io.jenkins.plugins.deliveryworkflows.jenkins.gate.GateQuestion;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.util.Map;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** What {@code requireExitCriteria} does in a Pipeline, as a build step of a Freestyle project. */
public final class RequireExitCriteriaBuilder extends Builder {

    private final String job;
    private final String workflow;
    private final String commit;
    private String inputs = "";
    private String maxAge = "";
    private boolean allowChangeRequests;

    /** Variables of the build are replaced in all texts but the workflow's id. */
    @DataBoundConstructor
    public RequireExitCriteriaBuilder(String job, String workflow, String commit) {
        this.job = Util.fixNull(job).strip();
        this.workflow = Util.fixNull(workflow).strip();
        this.commit = Util.fixNull(commit).strip();
    }

    public String getJob() {
        return job;
    }

    public String getWorkflow() {
        return workflow;
    }

    public String getCommit() {
        return commit;
    }

    public String getInputs() {
        return inputs;
    }

    @DataBoundSetter
    public void setInputs(String inputs) {
        this.inputs = Util.fixNull(inputs);
    }

    public String getMaxAge() {
        return maxAge;
    }

    @DataBoundSetter
    public void setMaxAge(String maxAge) {
        this.maxAge = Util.fixNull(maxAge).strip();
    }

    public boolean isAllowChangeRequests() {
        return allowChangeRequests;
    }

    @DataBoundSetter
    public void setAllowChangeRequests(boolean allowChangeRequests) {
        this.allowChangeRequests = allowChangeRequests;
    }

    @Override
    public boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException {
        EnvVars variables = build.getEnvironment(listener);
        Map<String, String> wanted;
        try {
            wanted = InputLines.read(inputs, variables::expand);
        } catch (BadInputException e) {
            throw Faults.aborted(e);
        }
        new ExitCriteriaGate(build, listener)
                .require(
                        new GateQuestion(
                                variables.expand(job),
                                workflow,
                                variables.expand(commit),
                                "",
                                variables.expand(maxAge),
                                "",
                                0,
                                allowChangeRequests,
                                wanted));
        return true;
    }

    /** The build step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends BuildStepDescriptor<Builder> {

        @Override
        public String getDisplayName() {
            return Messages.RequireExitCriteriaStep_displayName();
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
        public FormValidation doCheckJob(@AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return FormValidation.validateRequired(value);
        }

        @POST
        public FormValidation doCheckCommit(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return check(GateField.COMMIT, value);
        }

        @POST
        public FormValidation doCheckMaxAge(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return check(GateField.MAX_AGE, value);
        }

        /** What a variable stands for only a build knows. */
        private static FormValidation check(GateField field, String value) {
            return Util.fixNull(value).contains("$") ? FormValidation.ok() : field.validate(value);
        }
    }
}
