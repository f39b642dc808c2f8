package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Extension;
import hudson.Util;
import hudson.model.AutoCompletionCandidates;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.deliveryworkflows.jenkins.gate.GateField;
import io.jenkins.plugins.deliveryworkflows.jenkins.gate.GateQuestion;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jenkinsci.plugins.workflow.flow.FlowExecution;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** {@code requireExitCriteria}: goes on only where another job's report lets a commit pass. */
public final class RequireExitCriteriaStep extends Step implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final String job;
    private final String workflow;
    private final LinkedHashMap<String, String> inputs = new LinkedHashMap<>();
    private String commit;
    private String sourceDigest;
    private String maxAge;
    private String reportId;
    private Integer build;
    private boolean allowChangeRequests;

    @DataBoundConstructor
    public RequireExitCriteriaStep(String job, String workflow) {
        this.job = job;
        this.workflow = workflow;
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

    @DataBoundSetter
    public void setCommit(String commit) {
        this.commit = Util.fixEmptyAndTrim(commit);
    }

    public String getSourceDigest() {
        return sourceDigest;
    }

    @DataBoundSetter
    public void setSourceDigest(String sourceDigest) {
        this.sourceDigest = Util.fixEmptyAndTrim(sourceDigest);
    }

    public String getMaxAge() {
        return maxAge;
    }

    @DataBoundSetter
    public void setMaxAge(String maxAge) {
        this.maxAge = Util.fixEmptyAndTrim(maxAge);
    }

    public String getReportId() {
        return reportId;
    }

    @DataBoundSetter
    public void setReportId(String reportId) {
        this.reportId = Util.fixEmptyAndTrim(reportId);
    }

    public Integer getBuild() {
        return build;
    }

    @DataBoundSetter
    public void setBuild(Integer build) {
        this.build = build;
    }

    public boolean isAllowChangeRequests() {
        return allowChangeRequests;
    }

    @DataBoundSetter
    public void setAllowChangeRequests(boolean allowChangeRequests) {
        this.allowChangeRequests = allowChangeRequests;
    }

    public String getFeature() {
        return inputs.get("feature");
    }

    @DataBoundSetter
    public void setFeature(String feature) {
        give("feature", feature);
    }

    public String getSprint() {
        return inputs.get("sprint");
    }

    @DataBoundSetter
    public void setSprint(String sprint) {
        give("sprint", sprint);
    }

    public String getRelease() {
        return inputs.get("release");
    }

    @DataBoundSetter
    public void setRelease(String release) {
        give("release", release);
    }

    public String getService() {
        return inputs.get("service");
    }

    @DataBoundSetter
    public void setService(String service) {
        give("service", service);
    }

    public String getIncident() {
        return inputs.get("incident");
    }

    @DataBoundSetter
    public void setIncident(String incident) {
        give("incident", incident);
    }

    private void give(String name, String value) {
        String text = Util.fixEmptyAndTrim(value);
        if (text == null) {
            inputs.remove(name);
        } else {
            inputs.put(name, text);
        }
    }

    GateQuestion question() {
        return new GateQuestion(
                job,
                workflow,
                commit,
                sourceDigest,
                maxAge,
                reportId,
                build == null ? 0 : build,
                allowChangeRequests,
                inputs);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new RequireExecution(context, this);
    }

    /** The step's name, form and help. */
    @Extension
    public static final class DescriptorImpl extends StepDescriptor {

        @Override
        public String getFunctionName() {
            return "requireExitCriteria";
        }

        @Override
        public String getDisplayName() {
            return Messages.RequireExitCriteriaStep_displayName();
        }

        @Override
        public Set<? extends Class<?>> getRequiredContext() {
            return Set.of(Run.class, TaskListener.class, FlowExecution.class);
        }

        @Override
        public String argumentsToString(Map<String, Object> arguments) {
            Object job = arguments.get("job");
            Object workflow = arguments.get("workflow");
            return job == null || workflow == null ? null : workflow + " of " + job;
        }

        @POST
        public ListBoxModel doFillWorkflowItems(@AncestorInPath Item item) {
            FieldCheck.permission(item);
            return WorkflowField.items();
        }

        public AutoCompletionCandidates doAutoCompleteJob(
                @AncestorInPath Item item,
                @AncestorInPath ItemGroup<?> container,
                @QueryParameter String value) {
            FieldCheck.permission(item);
            return AutoCompletionCandidates.ofJobNames(Job.class, value, item, container);
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
            return GateField.COMMIT.validate(value);
        }

        @POST
        public FormValidation doCheckSourceDigest(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return GateField.SOURCE_DIGEST.validate(value);
        }

        @POST
        public FormValidation doCheckMaxAge(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return GateField.MAX_AGE.validate(value);
        }

        @POST
        public FormValidation doCheckReportId(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return GateField.REPORT_ID.validate(value);
        }

        @POST
        public FormValidation doCheckBuild(
                @AncestorInPath Item item, @QueryParameter String value) {
            FieldCheck.permission(item);
            return GateField.BUILD.validate(value);
        }
    }
}
