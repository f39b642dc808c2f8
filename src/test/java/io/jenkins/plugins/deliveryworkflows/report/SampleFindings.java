package io.jenkins.plugins.deliveryworkflows.report;

import io.jenkins.plugins.deliveryworkflows.report.model.ActionItem;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import io.jenkins.plugins.deliveryworkflows.report.model.Waiver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings, action items and waivers of every state, with hostile text among them. */
final class SampleFindings {

    private static final String FINGERPRINT =
            "0f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleFindings() {}

    /** Some of every state, of ours and of a scanner. */
    static Findings mixed(String longPath, String hostile) {
        return of(
                List.of(
                        finding("F-0a000001", "private-key", "Private key", "CRITICAL", "new")
                                .at("deploy/keys/billing.pem", 1)
                                .seen("Private key, 1024 to 2047 characters")
                                .build(),
                        finding(
                                        "F-0a000002",
                                        "java-sql-concatenation",
                                        "A value is joined into an SQL text",
                                        "HIGH",
                                        "new")
                                .at(longPath, 77)
                                .seen("jdbc.query(\"select * from settlement where id = \" + id)")
                                .decided("fix")
                                .build(),
                        finding("F-0a000003", "CVE-2026-1111", hostile, "HIGH", "open")
                                .at("web/it's 100% | \"odd\"#name.json", 0)
                                .by("trivy")
                                .because("not rescanned")
                                .build(),
                        finding(
                                        "F-0a000004",
                                        "docker-root",
                                        "The container runs as root",
                                        "MEDIUM",
                                        "open")
                                .at("Dockerfile", 12)
                                .build(),
                        finding(
                                        "F-0a000005",
                                        "java-weak-hash",
                                        "A weak hash is used",
                                        "MEDIUM",
                                        "fixed")
                                .at("src/main/java/Digest.java", 9)
                                .build(),
                        finding(
                                        "F-0a000006",
                                        "cors-any-origin",
                                        "Any site may call",
                                        "HIGH",
                                        "baselined")
                                .at("api/app.py", 31)
                                .because("there since the workflows were adopted")
                                .build(),
                        finding(
                                        "F-0a000007",
                                        "docker-latest",
                                        "The base image isn't pinned",
                                        "LOW",
                                        "allowed")
                                .at("dev/Dockerfile", 1)
                                .because("Only developers build this image " + hostile)
                                .build()));
    }

    /** Many findings of one severity. */
    static Findings many(int number, String text) {
        List<Finding> items = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            items.add(
                    finding("F-%08x".formatted(i), "a-rule", text, "HIGH", "new")
                            .at("src/a.py", i + 1)
                            .seen(text)
                            .build());
        }
        return of(items);
    }

    static Findings of(List<Finding> items) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> states = new LinkedHashMap<>();
        for (Finding item : items) {
            states.merge(item.state(), 1, Integer::sum);
            if (item.counts()) {
                counts.merge(item.severity(), 1, Integer::sum);
            }
        }
        return new Findings(counts, states, items);
    }

    static List<ActionItem> actionItems(String longPath, String hostile) {
        return List.of(
                new ActionItem(
                        "AI-1f3870be",
                        "Bind the parameters of the settlement query",
                        "HIGH",
                        "@acme/billing",
                        "open",
                        "F-0a000002",
                        longPath + " settle",
                        "2026-02-01"),
                new ActionItem(
                        "AI-2f3870be",
                        "Answer the open questions " + hostile,
                        "MEDIUM",
                        "unassigned",
                        "in progress",
                        "questions",
                        "docs/runbooks/billing.md Rollback",
                        "2026-06-01"));
    }

    static List<Waiver> waivers(String hostile) {
        return List.of(
                new Waiver(
                        "security-posture-updated",
                        "release-readiness",
                        "",
                        "F-0a000004",
                        "The base image of the platform team starts as root " + hostile,
                        "grace@example.com",
                        "2026-02-01",
                        false,
                        "it expired on 2026-02-01"));
    }

    static Builder finding(String id, String rule, String title, String severity, String state) {
        return new Builder(id, rule, title, severity, state);
    }

    /** A finding in the making. */
    static final class Builder {

        private final String id;
        private final String rule;
        private final String title;
        private final String severity;
        private final String state;
        private String path = "";
        private int line;
        private String tool = "";
        private String evidence = "";
        private String disposition = "";
        private String why = "";

        private Builder(String id, String rule, String title, String severity, String state) {
            this.id = id;
            this.rule = rule;
            this.title = title;
            this.severity = severity;
            this.state = state;
        }

        Builder at(String place, int number) {
            path = place;
            line = number;
            return this;
        }

        Builder by(String scanner) {
            tool = scanner;
            return this;
        }

        Builder seen(String text) {
            evidence = text;
            return this;
        }

        Builder decided(String word) {
            disposition = word;
            return this;
        }

        Builder because(String reason) {
            why = reason;
            return this;
        }

        Finding build() {
            return new Finding(
                    id,
                    rule,
                    title,
                    severity,
                    "security",
                    path,
                    line,
                    state,
                    "@acme/billing",
                    disposition,
                    tool,
                    tool.isEmpty() ? FINGERPRINT : "",
                    evidence,
                    "Do what the page of " + rule + " says.",
                    why);
        }
    }
}
