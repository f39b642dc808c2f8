package io.jenkins.plugins.deliveryworkflows.report.text;

import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;

/** Colours of a terminal; none where it has none or nobody wants them. */
enum Paint {
    PLAIN(false),
    COLOR(true);

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    private final boolean on;

    Paint(boolean on) {
        this.on = on;
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String in(Verdict verdict, String text) {
        return paint(verdict == Verdict.READY ? "1;32" : "1;31", text);
    }

    String in(Status status, String text) {
        return switch (status) {
            case MET -> paint("32", text);
            case NOT_MET -> paint("31", text);
            case WAIVED -> paint("33", text);
            case NOT_APPLICABLE -> faint(text);
        };
    }

    private String paint(String code, String text) {
        return on ? ESCAPE + code + "m" + text + RESET : text;
    }
}
