package io.jenkins.plugins.deliveryworkflows.report.markdown;

public final class MarkdownReport
        implements io.jenkins.plugins.deliveryworkflows.report.ReportWriter {
    public MarkdownReport() {}

    public MarkdownReport(boolean b, java.util.Optional<java.nio.file.Path> h) {}

    public String write(io.jenkins.plugins.deliveryworkflows.report.model.Report r) {
        return r.verdict() + " " + r.scan();
    }
}
