package io.jenkins.plugins.deliveryworkflows.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void readsBackWhatItWrote() {
        Report report = SampleReports.ready();

        assertThat(read(new JsonReport().write(report))).isEqualTo(report);
    }

    @Test
    void readsBackAReportWithoutAnything() {
        Report report = SampleReports.minimal();

        assertThat(read(new JsonReport().write(report))).isEqualTo(report);
    }

    @Test
    void writesTheWordsOfTheContract() {
        String json = new JsonReport().write(SampleReports.notReady());

        assertThat(json)
                .startsWith("{\n  \"schemaVersion\": 1,\n  \"tool\": {")
                .contains("\"verdict\": \"NOT_READY\"")
                .contains("\"startedAt\": \"2026-03-02T09:30:00Z\"")
                .contains("\"kind\": \"derived\"")
                .contains("\"state\": \"draft\"")
                .containsPattern("\"notAvailable\": \\[ *]")
                .contains("\"waiver\": null")
                .doesNotContain("\r");
        assertThat(new JsonReport().write(SampleReports.minimal()))
                .containsPattern("\"notAvailable\": \\[\\s+\"findings\"\\s+]");
    }

    @Test
    void stillReadsAReportOfANewerMinorVersion() {
        String json =
                new JsonReport()
                        .write(SampleReports.ready())
                        .replaceFirst("\\{", "{ \"mood\": {\"today\": [1, 2]},")
                        .replace("\"verdict\"", "\"shade\": null, \"verdict\"");

        assertThat(read(json)).isEqualTo(SampleReports.ready());
    }

    @Test
    void readsAMissingListAsEmpty() {
        String json = new JsonReport().write(SampleReports.minimal());

        assertThat(read(json.replace("\"steps\"", "\"once\"")).steps()).isEmpty();
        assertThat(read(json.replace("\"inputs\"", "\"once\"")).inputs()).isEmpty();
    }

    @Test
    void writesHostileTextAsValidUnicode() {
        String json = new JsonReport().write(SampleReports.notReady());

        assertThat(read(json).source().branch()).startsWith("release/2.3 ? <script>");
        assertThat(json).doesNotContain("\u001b", "\u0000");
    }

    @Test
    void refusesAReportOfANewerShape() {
        String json =
                new JsonReport()
                        .write(SampleReports.minimal())
                        .replace("\"schemaVersion\": 1", "\"schemaVersion\": 2");

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("out/report.json: the report has schema version 2");
    }

    @Test
    void refusesWhatIsNoReport() {
        for (String text :
                new String[] {
                    "",
                    "[]",
                    "null",
                    "{}",
                    "{\"schemaVersion\": 1",
                    "{\"schemaVersion\": 1} x",
                    "\u0000",
                    "[".repeat(100_000),
                    "{\"schemaVersion\": 1, \"steps\": 7}",
                    "{\"schemaVersion\": 1, \"verdict\": \"PERHAPS\"}",
                    "{\"schemaVersion\": 1, \"startedAt\": \"yesterday\"}",
                    "{\"schemaVersion\": 1, \"steps\": [null]}"
                }) {
            assertThatThrownBy(() -> read(text))
                    .as(text.substring(0, Math.min(60, text.length())))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("out/report.json");
        }
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThatThrownBy(() -> JsonReport.read(new byte[JsonReport.MAX_BYTES + 1], "big.json"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("larger than");
    }

    private static Report read(String json) {
        return JsonReport.read(json.getBytes(StandardCharsets.UTF_8), "out/report.json");
    }
}
