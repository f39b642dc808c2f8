package io.jenkins.plugins.deliveryworkflows.report.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.nio.charset.StandardCharsets;

/** Writes {@code report.json}, and reads it back. */
public final class JsonReport implements ReportWriter {

    /** A larger file isn't read: no run of this product writes one. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final JsonMapper MAPPER = ReportMapper.create();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    @Override
    public String write(Report report) {
        try {
            return MAPPER.writer(printer()).writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report can always be written", e);
        }
    }

    /**
     * The report in a file's bytes.
     *
     * @param where the file, for messages
     * @throws BadInputException if it isn't a report, or one that only a newer version can read
     */
    public static Report read(byte[] json, String where) {
        if (json.length > MAX_BYTES) {
            throw refused("the report is larger than " + MAX_BYTES + " bytes", where);
        }
        try {
            // Decoded here: the parser would also guess at UTF-16 and UTF-32.
            JsonNode tree = MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
            int version = tree.path("schemaVersion").asInt(0);
            if (version > Report.SCHEMA_VERSION) {
                throw new BadInputException(
                        "the report has schema version " + version,
                        where,
                        "Read it with the version of the product that wrote it");
            }
            if (version < 1) {
                throw refused("this isn't a report of this product", where);
            }
            return MAPPER.treeToValue(tree, Report.class);
        } catch (JsonProcessingException e) {
            throw refused("the report can't be read: " + e.getOriginalMessage(), where);
        }
    }

    private static BadInputException refused(String what, String where) {
        return new BadInputException(
                what, where, "Give the report.json of a run, as it was written");
    }

    /** The same bytes on every system: no line end of the platform. */
    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT);
    }
}
