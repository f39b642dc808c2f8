package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.SkillCheck;
import io.jenkins.plugins.deliveryworkflows.engine.Skills;
import java.util.List;
import java.util.Map;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.jvnet.localizer.Localizable;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** A Pipeline step that runs one skill. */
public abstract class OneSkillStep extends InputsStep {

    private String mode;

    /** How the skill is done; null for the skill without modes. */
    public String getMode() {
        return mode;
    }

    @DataBoundSetter
    public void setMode(String mode) {
        this.mode = Util.fixEmptyAndTrim(mode);
    }

    @Override
    public final StepExecution start(StepContext context) {
        String skill = ((OneSkillDescriptor) getDescriptor()).skill();
        return new SkillExecution(context, skill, Util.fixNull(mode), inputs());
    }

    /** The step's name, form and help. */
    public abstract static class OneSkillDescriptor extends InputsStepDescriptor {

        private final String skill;
        private final Localizable name;

        /**
         * @param skill the skill's id
         */
        protected OneSkillDescriptor(String skill, Localizable name) {
            this.skill = skill;
            this.name = name;
        }

        final String skill() {
            return skill;
        }

        @Override
        public String getFunctionName() {
            return SkillFunction.of(skill);
        }

        @Override
        public String getDisplayName() {
            return name.toString();
        }

        /** Whether there is a choice to make. */
        public boolean isWithModes() {
            return !Skills.modes(skill).isEmpty();
        }

        @POST
        public ListBoxModel doFillModeItems(@AncestorInPath Item item) {
            FieldCheck.permission(item);
            ListBoxModel items = new ListBoxModel();
            Skills.modes(skill).forEach(items::add);
            return items;
        }

        /** Says what is wrong with the mode, and which inputs it can't do without. */
        @POST
        public FormValidation doCheckMode(
                @AncestorInPath Item item,
                @QueryParameter String value,
                @QueryParameter String release) {
            FieldCheck.permission(item);
            return FieldCheck.of(
                    new SkillCheck(InputDialect.PIPELINE)
                            .faults(
                                    skill,
                                    Util.fixNull(value),
                                    Map.of("release", Util.fixNull(release))));
        }

        /** The skill's modes, for its help. */
        public List<String> getModes() {
            return Skills.modes(skill);
        }
    }
}
