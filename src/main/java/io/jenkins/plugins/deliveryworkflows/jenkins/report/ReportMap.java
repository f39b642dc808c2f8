package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.util.LinkedHashMap;

/** A report as a Pipeline gets it. */
public final class ReportMap {

    private ReportMap() {}

    public static LinkedHashMap<String, Object> of(
            Report report, ReportSummary summary, String url) {
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        map.put("workflow", report.workflow().id());
        map.put("verdict", report.verdict().name());
        map.put("ready", report.ready());
        map.put("id", summary.getId());
        map.put("url", url);
        return map;
    }
}
