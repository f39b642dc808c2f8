package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import org.jvnet.localizer.Localizable;
import org.jvnet.localizer.ResourceBundleHolder;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundleHolder TEXTS = ResourceBundleHolder.get(Messages.class);

    private Messages() {}

    static Localizable _ContextPreflightStep_displayName() {
        return new Localizable(TEXTS, "ContextPreflightStep.displayName");
    }

    static Localizable _AuditStep_displayName() {
        return new Localizable(TEXTS, "AuditStep.displayName");
    }

    static Localizable _PlannerStep_displayName() {
        return new Localizable(TEXTS, "PlannerStep.displayName");
    }

    static Localizable _TestGeneratorStep_displayName() {
        return new Localizable(TEXTS, "TestGeneratorStep.displayName");
    }

    static Localizable _DocsWriterStep_displayName() {
        return new Localizable(TEXTS, "DocsWriterStep.displayName");
    }

    static String RunWorkflowStep_displayName() {
        return TEXTS.format("RunWorkflowStep.displayName");
    }

    static String RequireExitCriteriaStep_displayName() {
        return TEXTS.format("RequireExitCriteriaStep.displayName");
    }

    static String WorkflowSequenceStep_displayName() {
        return TEXTS.format("WorkflowSequenceStep.displayName");
    }

    static String RunWorkflowBuilder_displayName() {
        return TEXTS.format("RunWorkflowBuilder.displayName");
    }

    static String WorkflowField_about(String useWhen, String needed, String possible) {
        return TEXTS.format("WorkflowField.about", useWhen, needed, possible);
    }

    static String WorkflowField_nothing() {
        return TEXTS.format("WorkflowField.nothing");
    }

    static String CallLoop_goesOn() {
        return TEXTS.format("CallLoop.goesOn");
    }

    static String CallLoop_lost(String node) {
        return TEXTS.format("CallLoop.lost", node);
    }

    static String CallLoop_waits(String node, String workspace) {
        return TEXTS.format("CallLoop.waits", node, workspace);
    }

    static String CallLoop_givesUp(int attempts) {
        return TEXTS.format("CallLoop.givesUp", attempts);
    }

    static String CallLoop_builtIn() {
        return TEXTS.format("CallLoop.builtIn");
    }

    static String FailedSkill_failed(String skill, String reason) {
        return TEXTS.format("FailedSkill.failed", skill, reason);
    }

    static String RunWorkflowBuilder_noWorkspace() {
        return TEXTS.format("RunWorkflowBuilder.noWorkspace");
    }

    static String InputLines_line(int number) {
        return TEXTS.format("InputLines.line", number);
    }

    static String InputLines_noEquals() {
        return TEXTS.format("InputLines.noEquals");
    }

    static String InputLines_tooLong(int characters) {
        return TEXTS.format("InputLines.tooLong", characters);
    }

    static String InputLines_form() {
        return TEXTS.format("InputLines.form");
    }
}
