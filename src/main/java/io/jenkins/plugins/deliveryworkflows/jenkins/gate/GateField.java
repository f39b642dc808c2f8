package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import hudson.Util;
import hudson.util.FormValidation;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.CommitId;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import java.util.function.Predicate;

/** The rule for each thing that can be said about a required report; empty is always right. */
public enum GateField {
    COMMIT("commit", CommitId::isWhole),
    SOURCE_DIGEST("sourceDigest", text -> text.length() == 64 && CommitId.isWhole(text)),
    MAX_AGE("maxAge", text -> MaximumAge.parse(text).isPresent()),
    REPORT_ID("reportId", SafeName::isSafe),
    BUILD("build", text -> text.matches("[1-9][0-9]{0,8}"));

    private final String parameter;
    private final Predicate<String> rule;

    GateField(String parameter, Predicate<String> rule) {
        this.parameter = parameter;
        this.rule = rule;
    }

    /** Its name in a script. */
    String parameter() {
        return parameter;
    }

    boolean accepts(String text) {
        return text.isEmpty() || rule.test(text);
    }

    Fault fault(String text) {
        return Messages.fault(this, text);
    }

    /** What a form says about a text. */
    public FormValidation validate(String value) {
        String text = Util.fixNull(value).strip();
        if (accepts(text)) {
            return FormValidation.ok();
        }
        Fault fault = fault(text);
        return FormValidation.error(fault.what() + ". " + fault.remedy() + ".");
    }
}
