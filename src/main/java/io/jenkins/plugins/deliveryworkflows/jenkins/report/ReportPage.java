package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import hudson.Functions;
import hudson.model.Api;
import hudson.model.ModelObject;
import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.view.Comparison;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.view.DocumentLinks;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.view.FindingsPage;
import io.jenkins.plugins.deliveryworkflows.jenkins.report.view.TimelineStep;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.json.VisibleParts;
import io.jenkins.plugins.deliveryworkflows.report.model.ActionItem;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import io.jenkins.plugins.deliveryworkflows.report.model.Part;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;
import org.kohsuke.stapler.verb.GET;

/** The page of one report, made for one request: it reads the report at most once. */
@ExportedBean
public final class ReportPage implements ModelObject {

    private static final int SHOWN_ITEMS = 200;
    private static final String PATCH = "/" + ReportClaim.PATCH;

    private final Run<?, ?> run;
    private final ReportSummary summary;
    private StoredReport stored;
    private Report shown;

    ReportPage(Run<?, ?> run, ReportSummary summary) {
        this.run = run;
        this.summary = summary;
    }

    public Run<?, ?> getRun() {
        return run;
    }

    @Exported
    public ReportSummary getSummary() {
        return summary;
    }

    /** The report without its findings, fit to be shown; null where it can't be read. */
    public Report getReport() {
        if (shown == null) {
            shown =
                    stored().report()
                            .map(report -> report.withFindings(Findings.NONE))
                            .map(report -> VisibleParts.of(report, Report.class))
                            .orElse(null);
        }
        return shown;
    }

    /** Why the report can't be read, empty where it can. */
    @Exported
    public String getFault() {
        return stored().fault();
    }

    public List<TimelineStep> getTimeline() {
        return TimelineStep.of(getReport());
    }

    /**
     * The findings that a request asks for.
     *
     * @param filter may be null
     * @param number may be null
     */
    public FindingsPage findings(String filter, String number) {
        return VisibleParts.of(
                FindingsPage.of(stored().report().orElseThrow().findings().items(), filter, number),
                FindingsPage.class);
    }

    /** Whether nothing is known of findings, because the workflow has no audit. */
    public boolean isUnaudited() {
        return getReport().notAvailable().contains(Part.FINDINGS);
    }

    /** The first action items. */
    public List<ActionItem> getActionItems() {
        List<ActionItem> all = getReport().actionItems();
        return all.subList(0, Math.min(SHOWN_ITEMS, all.size()));
    }

    /** How many action items there are beyond those. */
    public int getFurtherActionItems() {
        return getReport().actionItems().size() - getActionItems().size();
    }

    /** When the verdict was found, for people. */
    public String getJudgedAt() {
        return Words.time(getReport().finishedAt());
    }

    /** Links to documents that were archived with the build. */
    public DocumentLinks getLinks() {
        return run.getHasArtifacts()
                ? DocumentLinks.of(getReport(), getArchive())
                : DocumentLinks.none();
    }

    /** Whether there are documents that the commit lacks. */
    public boolean isPatched() {
        return ReportStore.of(run).patch(summary).length > 0;
    }

    public List<ExportFormat> getFormats() {
        return List.of(ExportFormat.values());
    }

    /** The build that this report is compared with, null where there is none. */
    public Run<?, ?> getEarlierBuild() {
        return ReportHistory.before(run, summary.getId()).orElse(null);
    }

    /** What changed since that build's report; null where that can't be read. */
    public Comparison compareWith(Run<?, ?> earlier) {
        return Optional.ofNullable(earlier.getAction(ExitCriteriaAction.class))
                .flatMap(action -> action.find(summary.getId()))
                .flatMap(before -> StoredReport.read(earlier, before).report())
                .map(before -> Comparison.of(before, stored().report().orElseThrow()))
                .map(comparison -> VisibleParts.of(comparison, Comparison.class))
                .orElse(null);
    }

    public Api getApi() {
        return new Api(this);
    }

    /** {@code export/report.json} and its like, and {@code export/delivery.patch}. */
    @GET
    public HttpResponse doExport(StaplerRequest2 request) {
        String file = request.getRestOfPath();
        if (file.equals(PATCH) && isPatched()) {
            if (Functions.isArtifactsPermissionEnabled()) {
                run.checkPermission(Run.ARTIFACTS);
            }
            byte[] patch = ReportStore.of(run).patch(summary);
            return new Download(name(ReportClaim.PATCH), "text/x-patch", patch);
        }
        Optional<Report> report = stored().report();
        Optional<ExportFormat> format =
                file.startsWith("/") ? ExportFormat.of(file.substring(1)) : Optional.empty();
        if (report.isEmpty() || format.isEmpty()) {
            throw HttpResponses.notFound();
        }
        return new Download(
                name(format.get().getFile()),
                format.get().type(),
                format.get().writer().write(report.get()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getDisplayName() {
        return summary.getWorkflowName();
    }

    private String name(String file) {
        return summary.getId() + "-" + file;
    }

    private String getArchive() {
        return "../../artifact/" + ReportArchive.place(summary.getId(), "");
    }

    private StoredReport stored() {
        if (stored == null) {
            stored = StoredReport.read(run, summary);
        }
        return stored;
    }

    /** What became of reading a report's file. */
    private record StoredReport(Optional<Report> report, String fault) {

        static StoredReport read(Run<?, ?> run, ReportSummary summary) {
            try {
                return new StoredReport(Optional.of(ReportStore.of(run).read(summary)), "");
            } catch (BadInputException e) {
                return new StoredReport(Optional.empty(), e.getMessage());
            }
        }
    }
}
