package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.FilePath;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.FormValidation;
import java.util.Map;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** Forms of the steps with inputs: each field says at once what is wrong with it. */
public abstract class InputsStepDescriptor extends StepDescriptor {

    @Override
    public Set<? extends Class<?>> getRequiredContext() {
        return Set.of(Run.class, TaskListener.class, FilePath.class);
    }

    @Override
    public final String argumentsToString(Map<String, Object> arguments) {
        return StepText.of(arguments);
    }

    @POST
    public FormValidation doCheckFeature(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "feature", value);
    }

    @POST
    public FormValidation doCheckSprint(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "sprint", value);
    }

    @POST
    public FormValidation doCheckRelease(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "release", value);
    }

    @POST
    public FormValidation doCheckService(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "service", value);
    }

    @POST
    public FormValidation doCheckIncident(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "incident", value);
    }

    @POST
    public FormValidation doCheckBrief(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "brief", value);
    }

    @POST
    public FormValidation doCheckBase(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "base", value);
    }

    @POST
    public FormValidation doCheckCapacity(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "capacity", value);
    }

    @POST
    public FormValidation doCheckStart(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "start", value);
    }

    @POST
    public FormValidation doCheckDays(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "days", value);
    }

    @POST
    public FormValidation doCheckClock(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "clock", value);
    }

    @POST
    public FormValidation doCheckAlso(@AncestorInPath Item item, @QueryParameter String value) {
        return FieldCheck.input(item, "also", value);
    }
}
