package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.json.ReportCheck;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The reports of one build as files below its folder: {@code exit-criteria/<id>/report.json}. */
public final class ReportStore {

    private static final String FOLDER = "exit-criteria";
    private static final String REPORT = "report.json";
    private static final String PATCH = "delivery.patch";

    private final Path build;

    private ReportStore(Path build) {
        this.build = build;
    }

    public static ReportStore of(Run<?, ?> run) {
        return new ReportStore(run.getRootDir().toPath());
    }

    /**
     * Keeps a report and the patch that belongs to it.
     *
     * @param id one safe segment
     * @param json the text of {@code report.json}
     * @return the report's SHA-256
     */
    String write(String id, String json, byte[] patch) throws IOException {
        Files.createDirectories(build);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Workspace folder = Workspace.open(build);
        folder.write(FOLDER + "/" + id + "/" + PATCH, patch);
        folder.write(FOLDER + "/" + id + "/" + REPORT, bytes);
        return Digest.sha256(bytes);
    }

    /**
     * The report, exactly as it was published.
     *
     * @throws BadInputException if it is gone, was changed since, or can't be read by this version
     */
    public Report read(ReportSummary summary) {
        String where = FOLDER + "/" + summary.getId() + "/" + REPORT;
        byte[] bytes =
                content(where)
                        .orElseThrow(
                                () ->
                                        new BadInputException(
                                                "the report is gone",
                                                where,
                                                "Publish it again in a new build"));
        if (!Digest.sha256(bytes).equals(summary.getSha256())) {
            throw new BadInputException(
                    "the report was changed after it was published",
                    where,
                    "Publish it again in a new build");
        }
        return ReportCheck.read(bytes, where);
    }

    /** The bytes of the patch of a report, empty where no document was a draft. */
    public byte[] patch(ReportSummary summary) {
        return content(FOLDER + "/" + summary.getId() + "/" + PATCH).orElse(new byte[0]);
    }

    private Optional<byte[]> content(String path) {
        return Files.isDirectory(build)
                ? Workspace.open(build).read(path, JsonReport.MAX_BYTES)
                : Optional.empty();
    }
}
