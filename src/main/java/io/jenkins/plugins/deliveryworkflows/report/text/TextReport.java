package io.jenkins.plugins.deliveryworkflows.report.text;

public final class TextReport implements io.jenkins.plugins.deliveryworkflows.report.ReportWriter {
    public TextReport() {}

    public TextReport(boolean b, java.util.Optional<java.nio.file.Path> h) {}

    public String write(io.jenkins.plugins.deliveryworkflows.report.model.Report r) {
        return r.verdict() + " " + r.scan();
    }
}
