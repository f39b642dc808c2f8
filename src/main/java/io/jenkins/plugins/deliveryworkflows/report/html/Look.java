package io.jenkins.plugins.deliveryworkflows.report.html;

import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;

/** The colour family and the sign of a state; its word always stands beside them. */
public enum Look {
    GOOD("good", "M3.5 8.5l3 3 6-7"),
    BAD("bad", "M4 4l8 8M12 4l-8 8"),
    CARE("care", "M8 3.5v5.5M8 12v.5"),
    CALM("calm", "M3.5 8h9");

    private final String style;
    private final String sign;

    Look(String style, String sign) {
        this.style = style;
        this.sign = sign;
    }

    public static Look of(Verdict verdict) {
        return verdict == Verdict.READY ? GOOD : BAD;
    }

    public static Look of(Status status) {
        return switch (status) {
            case MET -> GOOD;
            case NOT_MET -> BAD;
            case WAIVED -> CARE;
            case NOT_APPLICABLE -> CALM;
        };
    }

    public static Look of(Step.Status status) {
        return switch (status) {
            case DONE, REUSED -> GOOD;
            case SKIPPED -> CALM;
            case FAILED -> BAD;
        };
    }

    /**
     * @param severity {@code CRITICAL} … {@code INFO}
     */
    public static Look ofSeverity(String severity) {
        return switch (severity) {
            case "CRITICAL", "HIGH" -> BAD;
            case "MEDIUM" -> CARE;
            default -> CALM;
        };
    }

    /**
     * @param applied whether the waiver held
     */
    public static Look ofWaiver(boolean applied) {
        return applied ? CARE : BAD;
    }

    /** The CSS class. */
    public String style() {
        return style;
    }

    /** An SVG path on a 16 × 16 grid. */
    public String sign() {
        return sign;
    }
}
