package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.document.table.StoredTable;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the findings table.
 *
 * @param cells all of them as Markdown, in the table's order of {@link PostureColumn}
 * @param line 1-based
 */
public record PostureRow(List<String> cells, int line) {

    private static final Pattern CODE = Pattern.compile("(`+) ?(.+?) ?\\1(?!`)");

    public PostureRow {
        cells = List.copyOf(cells);
    }

    static PostureRow of(StoredTable table, StoredTable.Row row) {
        return new PostureRow(
                Arrays.stream(PostureColumn.values())
                        .map(column -> table.cell(row, column.header()))
                        .toList(),
                row.line());
    }

    public String cell(PostureColumn column) {
        return cells.get(column.ordinal());
    }

    public String id() {
        return cell(PostureColumn.ID);
    }

    /** The rule's id, behind the scanner's name and a slash where it isn't ours. */
    public String rule() {
        List<String> codes = codes(cell(PostureColumn.TITLE));
        return codes.isEmpty() ? "" : codes.get(codes.size() - 1);
    }

    /** The scanner that saw it, empty for our own rules. */
    public String tool() {
        String rule = rule();
        return rule.contains("/") ? rule.substring(0, rule.indexOf('/')) : "";
    }

    /** Where it was when the row was written. */
    public String path() {
        List<String> codes = codes(cell(PostureColumn.WHERE));
        return codes.isEmpty() ? "" : codes.get(0);
    }

    public Optional<Severity> severity() {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(cell(PostureColumn.SEVERITY)))
                .findFirst();
    }

    public String owner() {
        return cell(PostureColumn.OWNER);
    }

    /** What a person decided, in lower case; empty until then. */
    public String disposition() {
        return cell(PostureColumn.DISPOSITION).toLowerCase(Locale.ROOT);
    }

    public String reason() {
        return cell(PostureColumn.REASON);
    }

    /** Whether a person wrote anything into it. */
    public boolean hasDecision() {
        return !disposition().isEmpty() || !reason().isEmpty();
    }

    RecordedFinding recorded() {
        List<String> codes = codes(cell(PostureColumn.WHERE));
        String origin = codes.isEmpty() ? "" : codes.get(codes.size() - 1);
        return new RecordedFinding(id(), rule(), origin, path());
    }

    private static List<String> codes(String cell) {
        List<String> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(cell.replace("\\|", "|"));
        while (matcher.find()) {
            codes.add(matcher.group(2));
        }
        return codes;
    }
}
