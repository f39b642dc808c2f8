package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.json.ReportCheck;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;

/** The reports of one build as files below its folder: {@code exit-criteria/<id>/report.json}. */
public final class ReportStore {

    private static final String REPORT = "report.json";
    private static final String PATCH = "delivery.patch";
    private static final String REMEDY = "Publish it again in a new build";

    private final BuildFolder folder;

    private ReportStore(BuildFolder folder) {
        this.folder = folder;
    }

    public static ReportStore of(Run<?, ?> run) {
        return new ReportStore(BuildFolder.of(run));
    }

    /**
     * Keeps a report and the patch that belongs to it.
     *
     * @param id one safe segment
     * @param json the text of {@code report.json}
     * @return the report's SHA-256
     * @throws BadInputException if they can't be written
     */
    String write(String id, String json, byte[] patch) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        folder.write(file(id, PATCH), patch);
        folder.write(file(id, REPORT), bytes);
        return Digest.sha256(bytes);
    }

    /**
     * The report, exactly as it was published.
     *
     * @throws BadInputException if it is gone, was changed since, or can't be read by this version
     */
    public Report read(ReportSummary summary) {
        String where = file(summary.getId(), REPORT);
        byte[] bytes =
                folder.read(where, JsonReport.MAX_BYTES)
                        .orElseThrow(
                                () -> new BadInputException("the report is gone", where, REMEDY));
        if (!Digest.sha256(bytes).equals(summary.getSha256())) {
            throw new BadInputException(
                    "the report was changed after it was published", where, REMEDY);
        }
        return ReportCheck.read(bytes, where);
    }

    /** The bytes of the patch of a report, empty where no document was a draft. */
    public byte[] patch(ReportSummary summary) {
        return folder.read(file(summary.getId(), PATCH), JsonReport.MAX_BYTES).orElse(new byte[0]);
    }

    private static String file(String id, String name) {
        return "exit-criteria/" + id + "/" + name;
    }
}
