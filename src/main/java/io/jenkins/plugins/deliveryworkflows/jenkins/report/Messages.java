package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import org.jvnet.localizer.ResourceBundleHolder;

/** The texts of {@code Messages.properties}. */
final class Messages {

    private static final ResourceBundleHolder HOLDER = ResourceBundleHolder.get(Messages.class);

    private Messages() {}

    static String ExitCriteriaAction_displayName() {
        return HOLDER.format("ExitCriteriaAction.displayName");
    }

    static String ExitCriteriaReporter_noAgent(String workflow) {
        return HOLDER.format("ExitCriteriaReporter.noAgent", workflow);
    }

    static String ReportLog_distrust(String reason) {
        return HOLDER.format("ReportLog.distrust", reason);
    }

    static String ReportLog_notMet(String criterion, String reason) {
        return HOLDER.format("ReportLog.notMet", criterion, reason);
    }

    static String ReportLog_patch(int documents) {
        return HOLDER.format("ReportLog.patch", documents);
    }

    static String ReportLog_report(String id) {
        return HOLDER.format("ReportLog.report", id);
    }

    static String ReportLog_verdict(String workflow, String verdict, String tally) {
        return HOLDER.format("ReportLog.verdict", workflow, verdict, tally);
    }
}
