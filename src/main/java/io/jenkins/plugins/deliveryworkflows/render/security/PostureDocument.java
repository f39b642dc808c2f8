package io.jenkins.plugins.deliveryworkflows.render.security;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Dispositions;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.GoodPractices;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureColumn;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRow;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.PostureRows;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Standing;
import io.jenkins.plugins.deliveryworkflows.analysis.sarif.ScannerResults;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.document.table.Keeper;
import io.jenkins.plugins.deliveryworkflows.document.table.TableColumn;
import io.jenkins.plugins.deliveryworkflows.document.table.TableContent;
import io.jenkins.plugins.deliveryworkflows.facts.rules.Rule;
import io.jenkins.plugins.deliveryworkflows.facts.rules.RuleCatalog;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the audit found, what people decided about it, and what is done well. */
public final class PostureDocument {

    /** The pack's id. */
    public static final String PACK = "security";

    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::severity)
                    .thenComparing(Finding::path)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::id);

    private final Project project;
    private final Set<String> kinds;
    private final Findings findings;
    private final MinorFindings minor;

    private PostureDocument(Project project, Set<String> kinds) {
        this.project = project;
        this.kinds = kinds;
        this.findings = Findings.of(project).ofKinds(kinds);
        this.minor = new MinorFindings(project.policy().failOn(), Dispositions.of(project));
    }

    /** The document after an audit of this mode. */
    public static Rendered.Markdown of(Project project, AuditMode mode) {
        return new PostureDocument(project, mode.kinds()).render();
    }

    private Rendered.Markdown render() {
        List<Finding> open =
                findings.all().stream().filter(Finding::isOpen).sorted(WORST_FIRST).toList();
        return new DocumentBuilder(PostureRows.PATH, PACK, "Security posture")
                .paragraph(
                        "Each row is a place that a rule or a scanner names. `Disposition` is a person's: `fix`, "
                                + "or `mitigated`, `false-positive`, `accepted` with a reason of a full sentence.")
                .heading("Findings")
                .table(table(open))
                .block("minor", minor.block(open))
                .block("good-practices", goodPractices())
                .block("scope", scope())
                .build();
    }

    private TableContent table(List<Finding> open) {
        List<Finding> major = open.stream().filter(finding -> !minor.has(finding)).toList();
        List<List<String>> rows = new ArrayList<>(major.stream().map(FindingRow::of).toList());
        Set<String> shown = major.stream().map(Finding::id).collect(Collectors.toSet());
        Set<String> dropped = new HashSet<>();
        for (PostureRow row : PostureRows.of(project).rows()) {
            if (!shown.contains(row.id()) && isOurs(row)) {
                if (row.hasDecision()) {
                    rows.add(FindingRow.settled(row, status(row.id())));
                } else {
                    dropped.add(row.id());
                }
            }
        }
        return new TableContent(PostureRows.TABLE, columns(), rows, dropped);
    }

    /**
     * Whether this audit would have seen it: another mode's row stays, and that of a scanner
     * without a fresh file.
     */
    private boolean isOurs(PostureRow row) {
        if (!row.tool().isEmpty()) {
            return ScannerResults.of(project).tools().contains(row.tool());
        }
        return RuleCatalog.builtIn()
                .find(row.rule())
                .map(Rule::kind)
                .map(kind -> kinds.contains(kind.name().toLowerCase(Locale.ROOT)))
                .orElse(kinds.contains("compliance"));
    }

    private String status(String id) {
        return findings.find(id)
                .map(finding -> finding.standing().name().toLowerCase(Locale.ROOT))
                .orElse("fixed");
    }

    private static List<TableColumn> columns() {
        return Arrays.stream(PostureColumn.values())
                .map(column -> new TableColumn(column.header(), keeper(column)))
                .toList();
    }

    private static Keeper keeper(PostureColumn column) {
        return switch (column) {
            case OWNER -> Keeper.SHARED;
            case DISPOSITION, REASON -> Keeper.PERSON;
            default -> Keeper.TOOL;
        };
    }

    private String goodPractices() {
        List<String> practices = GoodPractices.of(project);
        String list =
                practices.isEmpty()
                        ? "None of those that can be read from the sources."
                        : practices.stream()
                                .map(practice -> "- " + practice)
                                .collect(Collectors.joining("\n"));
        return "## Good practices observed\n\n" + list;
    }

    private String scope() {
        StringBuilder scope = new StringBuilder("## Scope and what was passed over\n\n");
        scope.append("- Rules of the kinds ")
                .append(kinds.stream().sorted().collect(Collectors.joining(", ")))
                .append(" over all sources; secrets in documents and control files too.\n");
        for (String pattern : project.policy().audit().exclude()) {
            scope.append("- Passed over by the policy, but for secrets: ")
                    .append(Markup.code(pattern))
                    .append('\n');
        }
        append(scope, "Allowed by the policy or in the code", allowed());
        append(scope, "There since the workflows were adopted", baselined());
        return scope.toString();
    }

    private static void append(StringBuilder scope, String heading, MarkdownTable table) {
        if (!table.isEmpty()) {
            scope.append("\n### ").append(heading).append("\n\n").append(table.text()).append('\n');
        }
    }

    private MarkdownTable allowed() {
        MarkdownTable table = new MarkdownTable("Rule", "Where", "Owner", "Why");
        of(Standing.ALLOWED)
                .forEach(
                        finding ->
                                table.row(
                                        Markup.code(finding.rule()),
                                        Markup.code(finding.path()),
                                        Markup.word(finding.owner()),
                                        Markup.code(finding.why())));
        return table;
    }

    /** However many places, a rule and its owner are one row. */
    private MarkdownTable baselined() {
        MarkdownTable table = new MarkdownTable("Title", "Severity", "Owner");
        of(Standing.BASELINED)
                .forEach(
                        finding ->
                                table.row(
                                        FindingRow.title(finding.sighting()),
                                        finding.severity().name(),
                                        Markup.word(finding.owner())));
        return table;
    }

    private Stream<Finding> of(Standing standing) {
        return findings.all().stream()
                .filter(finding -> finding.standing() == standing)
                .sorted(WORST_FIRST);
    }
}
