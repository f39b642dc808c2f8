package io.jenkins.plugins.deliveryworkflows.report;

public final class ReportFiles {
    public static java.nio.file.Path write(
            io.jenkins.plugins.deliveryworkflows.report.model.Report r, java.nio.file.Path p) {
        return p;
    }
}
