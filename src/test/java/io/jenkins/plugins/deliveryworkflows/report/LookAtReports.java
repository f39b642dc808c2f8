package io.jenkins.plugins.deliveryworkflows.report;

import io.jenkins.plugins.deliveryworkflows.report.html.HtmlReport;
import java.nio.file.*;

class LookAtReports {
    public static void main(String[] a) throws Exception {
        Files.createDirectories(Path.of(a[0]));
        Files.writeString(
                Path.of(a[0], "notready.html"), new HtmlReport().write(SampleReports.notReady()));
        Files.writeString(
                Path.of(a[0], "ready.html"), new HtmlReport().write(SampleReports.ready()));
        Files.writeString(
                Path.of(a[0], "minimal.html"), new HtmlReport().write(SampleReports.minimal()));
    }
}
