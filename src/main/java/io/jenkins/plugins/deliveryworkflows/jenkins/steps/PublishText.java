package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import org.jvnet.localizer.ResourceBundleHolder;

/** The texts of {@code publishExitCriteria}. */
final class PublishText {

    private static final ResourceBundleHolder TEXTS = ResourceBundleHolder.get(PublishText.class);

    private PublishText() {}

    static String displayName() {
        return TEXTS.format("displayName");
    }

    static String gate(Policy.Gate gate) {
        return TEXTS.format("gate." + gate.name());
    }

    static String noAgent(String workflow) {
        return TEXTS.format("noAgent", workflow);
    }

    static String noWorkspace() {
        return TEXTS.format("noWorkspace");
    }

    static String notReady(String workflow, String tally) {
        return TEXTS.format("notReady", workflow, tally);
    }

    static String unknownValue(String value) {
        return TEXTS.format("unknownValue", value);
    }

    static String didYouMean(String near) {
        return TEXTS.format("didYouMean", near);
    }

    static String oneOf(String known) {
        return TEXTS.format("oneOf", known);
    }
}
