package io.jenkins.plugins.deliveryworkflows.render.sprint;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.document.table.TableColumn;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Calendar.md}: the days that matter, as far as a person named them. */
final class ReleaseCalendar {

    private static final List<TableColumn> COLUMNS =
            List.of(
                    TableColumn.tool("ID"),
                    TableColumn.tool("Milestone"),
                    TableColumn.shared("Date"),
                    TableColumn.shared("Owner"),
                    TableColumn.person("Notes"));

    private final Project project;
    private final String path;
    private final ReleaseFolder folder;
    private final ReleaseDates dates;

    ReleaseCalendar(Project project, ReleaseFolder folder, ReleaseDates dates) {
        this.project = project;
        this.path = folder.path("Calendar.md");
        this.folder = folder;
        this.dates = dates;
    }

    Rendered.Markdown render() {
        return new DocumentBuilder(
                        path, ReleasePlan.PACK, "Calendar of release " + folder.release())
                .paragraph(
                        "A date is written once and then yours: "
                                + "change it here when the plan changes.")
                .table(table())
                .question("Open dates", QuestionOwner.of(project.ownerOf(path)), question())
                .build();
    }

    private TableContent table() {
        List<List<String>> rows = new ArrayList<>();
        row("start", "Plan starts", dates.start(), rows);
        row("code-freeze", "Code freeze: from here on only fixes", Optional.empty(), rows);
        row("go-no-go", "Decision to release", Optional.empty(), rows);
        row("release", "Release", dates.release(), rows);
        row("rollback-ends", "Rollback window ends", Optional.empty(), rows);
        return new TableContent("timeline", COLUMNS, rows);
    }

    private void row(
            String id, String milestone, Optional<LocalDate> date, List<List<String>> rows) {
        String owner = project.ownerOf(path);
        rows.add(
                List.of(
                        id,
                        milestone,
                        date.map(LocalDate::toString).orElse(""),
                        owner.equals(Project.UNASSIGNED) ? "" : QuestionOwner.of(owner),
                        ""));
    }

    private String question() {
        return dates.release().isPresent()
                ? "When are code freeze and the decision to release, and until when can the release be"
                        + " rolled back?"
                : "When are code freeze, the decision to release and the release, and until when can it be"
                        + " rolled back?";
    }
}
