package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.report.ReportWriter;
import io.jenkins.plugins.deliveryworkflows.report.html.HtmlReport;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.junit.JUnitXmlReport;
import io.jenkins.plugins.deliveryworkflows.report.markdown.MarkdownReport;
import io.jenkins.plugins.deliveryworkflows.report.sarif.SarifReport;
import java.util.Arrays;
import java.util.Optional;

/** A format in which a stored report can be downloaded. */
public enum ExportFormat {
    JSON("report.json", "application/json", new JsonReport()),
    HTML("report.html", "text/html", new HtmlReport()),
    MARKDOWN("report.md", "text/markdown", new MarkdownReport()),
    JUNIT("junit.xml", "application/xml", new JUnitXmlReport()),
    SARIF("report.sarif", "application/sarif+json", new SarifReport());

    private final String file;
    private final String type;
    private final ReportWriter writer;

    ExportFormat(String file, String type, ReportWriter writer) {
        this.file = file;
        this.type = type;
        this.writer = writer;
    }

    static Optional<ExportFormat> of(String file) {
        return Arrays.stream(values()).filter(format -> format.file.equals(file)).findFirst();
    }

    /** The last part of its address. */
    public String getFile() {
        return file;
    }

    String type() {
        return type;
    }

    ReportWriter writer() {
        return writer;
    }
}
