package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.gate.GateDecision;
import io.jenkins.plugins.deliveryworkflows.engine.gate.GateReason;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code gate} says. */
final class PrintedGate {

    private static final int SHOWN_PATHS = 5;
    private static final String ADVICE =
            "Advice only: this report isn't signed, so nothing proves that it is what a run wrote.";

    private final Report report;
    private final GateDecision decision;

    PrintedGate(Report report, GateDecision decision) {
        this.report = report;
        this.decision = decision;
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("accepted", decision.accepted());
        tree.put("advisory", true);
        tree.put("workflow", report.workflow().id());
        tree.put("release", report.inputs().getOrDefault("release", ""));
        tree.put("verdict", report.verdict());
        tree.put("commit", decision.commit());
        tree.put("judgedCommit", report.source().commit());
        tree.put("reasons", decision.reasons());
        return Json.of(tree);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        String release = report.inputs().getOrDefault("release", "");
        lines.add(
                (decision.accepted() ? "ACCEPTED" : "REFUSED")
                        + "  "
                        + line(report.workflow().id())
                        + (release.isEmpty() ? "" : " " + line(release))
                        + " for commit "
                        + (decision.commit().isEmpty() ? "(none)" : decision.commit()));
        decision.reasons().forEach(reason -> lines.addAll(lines(reason)));
        lines.add(ADVICE);
        return String.join("\n", lines);
    }

    private static List<String> lines(GateReason reason) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + reason.code() + ": " + line(reason.message()));
        reason.paths().stream().limit(SHOWN_PATHS).forEach(path -> lines.add("    " + line(path)));
        int more = reason.paths().size() - SHOWN_PATHS;
        if (more > 0) {
            lines.add("    and " + more + " more");
        }
        return lines;
    }

    private static String line(String text) {
        return VisibleText.line(text);
    }
}
