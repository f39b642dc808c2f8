package io.jenkins.plugins.deliveryworkflows.jenkins.config;

import org.jvnet.localizer.ResourceBundleHolder;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundleHolder TEXTS = ResourceBundleHolder.get(Messages.class);

    private Messages() {}

    static String deliveryWorkflows() {
        return TEXTS.format("deliveryWorkflows");
    }

    static String consumers() {
        return TEXTS.format("ExitCriteriaConsumers.displayName");
    }

    static String unknownJobs(String names) {
        return TEXTS.format("JobNames.unknown", names);
    }

    static String globalPolicy() {
        return TEXTS.format("PolicyText.global");
    }

    static String folderPolicy(String folder) {
        return TEXTS.format("PolicyText.folder", folder);
    }

    static String badPolicy() {
        return TEXTS.format("PolicyText.bad");
    }

    static String mendPolicy() {
        return TEXTS.format("PolicyText.mend");
    }

    static String longPolicy(int most) {
        return TEXTS.format("PolicyText.long", most);
    }

    static String policyLine(String line, String what, String remedy) {
        return TEXTS.format("PolicyText.line", line, what, remedy);
    }
}
