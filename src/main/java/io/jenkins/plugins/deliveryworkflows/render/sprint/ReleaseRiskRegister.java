package io.jenkins.plugins.deliveryworkflows.render.sprint;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.risk.ReleaseRisk;
import io.jenkins.plugins.deliveryworkflows.analysis.risk.ReleaseRisks;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.document.table.TableColumn;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.Prose;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code RiskRegister.md}: what may go wrong, and what people will do about it. */
final class ReleaseRiskRegister {

    private static final String TABLE = "risks";
    private static final String TRIGGER = "Trigger";
    private static final String MITIGATION = "Mitigation";
    private static final String STATUS = "Status";
    private static final int PLACES = 3;

    private static final List<TableColumn> COLUMNS =
            List.of(
                    TableColumn.tool("ID"),
                    TableColumn.tool("Risk"),
                    TableColumn.shared("Probability"),
                    TableColumn.shared("Impact"),
                    TableColumn.person(TRIGGER),
                    TableColumn.person(MITIGATION),
                    TableColumn.shared("Owner"),
                    TableColumn.tool(STATUS));

    private final Project project;
    private final String path;
    private final ReleaseFolder folder;

    ReleaseRiskRegister(Project project, ReleaseFolder folder) {
        this.project = project;
        this.path = folder.path("RiskRegister.md");
        this.folder = folder;
    }

    Rendered.Markdown render() {
        return new DocumentBuilder(path, ReleasePlan.PACK, "Risks of release " + folder.release())
                .paragraph(
                        "What the changes tell; add a row for what only you know. "
                                + Markup.code(TRIGGER)
                                + " says by what you would notice that it happens, "
                                + Markup.code(MITIGATION)
                                + " what you do against it.")
                .table(table())
                .question(
                        "Decision",
                        QuestionOwner.of(project.ownerOf(path)),
                        "What may go wrong with this release, which of it is taken as it is, and who decided that?")
                .build();
    }

    private TableContent table() {
        List<List<String>> rows = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (ReleaseRisk risk : ReleaseRisks.of(project).all()) {
            rows.add(row(risk));
            named.add(risk.id());
        }
        Set<String> dropped = new HashSet<>();
        stored().ifPresent(
                        table -> {
                            for (StoredTable.Row row : table.rows()) {
                                if (row.id().startsWith(ReleaseRisk.PREFIX)
                                        && !named.contains(row.id())) {
                                    settle(table, row, rows, dropped);
                                }
                            }
                        });
        return new TableContent(TABLE, COLUMNS, rows, dropped);
    }

    /** What people wrote about a risk that is over stays; a row of ours alone goes. */
    private static void settle(
            StoredTable table, StoredTable.Row row, List<List<String>> rows, Set<String> dropped) {
        if (!isDerived(row.id())) {
            return;
        }
        if (table.cell(row, TRIGGER).isEmpty() && table.cell(row, MITIGATION).isEmpty()) {
            dropped.add(row.id());
        } else {
            rows.add(
                    COLUMNS.stream()
                            .map(TableColumn::name)
                            .map(name -> name.equals(STATUS) ? "closed" : table.cell(row, name))
                            .toList());
        }
    }

    /** A person numbers risks as R-1; ours have eight digits. */
    private static boolean isDerived(String id) {
        return id.length() == ReleaseRisk.PREFIX.length() + 8;
    }

    private Optional<StoredTable> stored() {
        return DocumentFile.readable(project.workspace(), path)
                .flatMap(text -> ManagedDocument.parse(path, text).table(TABLE));
    }

    private List<String> row(ReleaseRisk risk) {
        String owner = project.ownerOf(risk.places().stream().findFirst().orElse(path));
        return List.of(
                risk.id(),
                risk(risk),
                risk.probability().name(),
                risk.impact().name(),
                "",
                "",
                owner.equals(Project.UNASSIGNED) ? "" : QuestionOwner.of(owner),
                "open");
    }

    private static String risk(ReleaseRisk risk) {
        StringBuilder text = new StringBuilder(risk.statement());
        if (!risk.said().isEmpty()) {
            text.append(' ').append(Prose.of(risk.said()));
        }
        if (!risk.places().isEmpty()) {
            int shown = Math.min(PLACES, risk.places().size());
            text.append(": ").append(Markup.codes(risk.places().subList(0, shown)));
            text.append(shown < risk.places().size() ? ", …" : "");
        }
        return text.toString();
    }
}
