package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import org.jvnet.localizer.ResourceBundleHolder;

/** The texts of this package. */
final class Messages {

    private static final ResourceBundleHolder TEXTS = ResourceBundleHolder.get(Messages.class);

    private Messages() {}

    static Fault noJob() {
        return fault("job", "GateQuestion.noJob");
    }

    static Fault noCommit() {
        return fault("commit", "GateQuestion.noCommit");
    }

    static Fault fault(GateField field, String text) {
        return fault(field.parameter(), "GateField." + field.name(), text);
    }

    private static Fault fault(String where, String key, Object... arguments) {
        return new Fault(
                TEXTS.format(key, arguments), where, TEXTS.format(key + ".remedy", arguments));
    }

    static String commitSubject(String commit) {
        return TEXTS.format("GateQuestion.commitSubject", commit);
    }

    static String noSuchJob(String name) {
        return TEXTS.format("Producer.noSuchJob", name);
    }

    static String notAllowed(String producer, String asking) {
        return TEXTS.format("Producer.notAllowed", producer, asking);
    }

    static String noReport(String job, String workflow, int builds) {
        return TEXTS.format("ExitCriteriaGate.noReport", job, workflow, builds);
    }

    static String noReportInBuild(String job, String workflow, int build) {
        return TEXTS.format("ExitCriteriaGate.noReportInBuild", job, workflow, number(build));
    }

    static String noBuild(String job, int build) {
        return TEXTS.format("ExitCriteriaGate.noBuild", job, number(build));
    }

    static String report(FoundReport found) {
        return TEXTS.format(
                "ExitCriteriaGate.report",
                found.summary().getId(),
                found.run().getParent().getFullName(),
                number(found.run().getNumber()));
    }

    static String looksAt(String report) {
        return TEXTS.format("ExitCriteriaGate.looksAt", report);
    }

    static String reportAt(String address) {
        return TEXTS.format("ExitCriteriaGate.reportAt", address);
    }

    static String passes(String workflow, String subject, String age) {
        return TEXTS.format("ExitCriteriaGate.passes", workflow, subject, age);
    }

    static String refused(String workflow, String subject, String report) {
        return TEXTS.format("ExitCriteriaGate.refused", workflow, subject, report);
    }

    static String more(int reasons) {
        return TEXTS.format("GateCheck.more", reasons);
    }

    static String otherDigest(String digest) {
        return TEXTS.format("GateCheck.otherDigest", digest);
    }

    static String otherBase(String base) {
        return TEXTS.format("GateCheck.otherBase", base);
    }

    static String expiredWaiver(String criterion, String expiry) {
        return TEXTS.format("GateCheck.expiredWaiver", criterion, expiry);
    }

    static String otherSources(String commit, String subject) {
        return TEXTS.format("GateCheck.otherSources", commit, subject);
    }

    static String otherInput(String name, String is, String wanted) {
        return TEXTS.format("GateCheck.otherInput", name, is, wanted);
    }

    static String tooOld(String age, String most) {
        return TEXTS.format("GateCheck.tooOld", age, most);
    }

    static String days(long days) {
        return TEXTS.format("ElapsedTime.days", days);
    }

    static String hours(long hours) {
        return TEXTS.format("ElapsedTime.hours", hours);
    }

    static String minutes(long minutes) {
        return TEXTS.format("ElapsedTime.minutes", minutes);
    }

    /** Without the separators that a locale would put into it. */
    private static String number(int build) {
        return Integer.toString(build);
    }
}
