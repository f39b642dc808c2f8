package io.jenkins.plugins.deliveryworkflows.analysis.coverage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads LCOV's lines: {@code SF:} a file, {@code DA:} a line and its hits, {@code BRDA:} a branch,
 * {@code end_of_record}.
 */
final class LcovReader {

    private final List<ReportedFile> files = new ArrayList<>();
    private String name = "";
    private LineCoverage.Builder lines = new LineCoverage.Builder();

    private LcovReader() {}

    static List<ReportedFile> read(byte[] text) {
        LcovReader reader = new LcovReader();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n') {
                reader.record(new String(text, start, i - start, StandardCharsets.UTF_8).strip());
                start = i + 1;
            }
        }
        reader.endFile();
        return reader.files;
    }

    private void record(String line) {
        if (line.startsWith("SF:")) {
            endFile();
            name = line.substring(3).strip();
        } else if (line.startsWith("DA:")) {
            String[] parts = line.substring(3).split(",", 3);
            if (parts.length >= 2) {
                lines.line(WholeNumber.of(parts[0]), WholeNumber.of(parts[1]) > 0);
            }
        } else if (line.startsWith("BRDA:")) {
            String[] parts = line.substring(5).split(",", 4);
            if (parts.length == 4) {
                branch(WholeNumber.of(parts[0]), WholeNumber.of(parts[3]) > 0);
            }
        } else if (line.equals("end_of_record")) {
            endFile();
        }
    }

    private void branch(int line, boolean taken) {
        if (!taken) {
            lines.branches(line, false);
        }
    }

    private void endFile() {
        if (!name.isEmpty()) {
            files.add(new ReportedFile(name, List.of(), "", lines.build()));
        }
        name = "";
        lines = new LineCoverage.Builder();
    }
}
