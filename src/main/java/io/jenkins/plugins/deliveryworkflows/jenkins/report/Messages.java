package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import org.jvnet.localizer.ResourceBundleHolder;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundleHolder TEXTS = ResourceBundleHolder.get(Messages.class);

    private Messages() {}

    static String displayName() {
        return TEXTS.format("ExitCriteriaAction.displayName");
    }

    static String unsafeId(String id) {
        return TEXTS.format("ReportId.unsafe", id);
    }

    static String safeId(String rule) {
        return TEXTS.format("ReportId.safe", rule);
    }

    static String distrust(String reason) {
        return TEXTS.format("ReportLog.distrust", reason);
    }

    static String notMet(String criterion, String reason) {
        return TEXTS.format("ReportLog.notMet", criterion, reason);
    }

    static String patch(int documents) {
        return TEXTS.format("ReportLog.patch", documents);
    }

    static String report(String id) {
        return TEXTS.format("ReportLog.report", id);
    }

    static String verdict(String workflow, String verdict, String tally) {
        return TEXTS.format("ReportLog.verdict", workflow, verdict, tally);
    }
}
