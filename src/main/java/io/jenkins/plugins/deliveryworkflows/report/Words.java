package io.jenkins.plugins.deliveryworkflows.report;

import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.Place;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the reports for people name things. */
public final class Words {

    private static final int SHORT_ID = 10;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private Words() {}

    public static String of(Verdict verdict) {
        return verdict == Verdict.READY ? "Ready" : "Not ready";
    }

    public static String of(Status status) {
        return switch (status) {
            case MET -> "Met";
            case NOT_MET -> "Not met";
            case WAIVED -> "Waived";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }

    public static String of(Step.Status status) {
        return switch (status) {
            case DONE -> "Done";
            case REUSED -> "Reused";
            case SKIPPED -> "Skipped";
            case FAILED -> "Failed";
        };
    }

    public static String of(OutputDocument.State state) {
        return state == OutputDocument.State.COMMITTED ? "Committed" : "Draft";
    }

    public static String of(Evidence.Kind kind) {
        return switch (kind) {
            case DERIVED -> "Derived";
            case CHANGE -> "Change";
            case HUMAN -> "Person";
        };
    }

    /** A step's reason; the code of what this version lacks is put into words. */
    public static String reason(String reason) {
        return reason.equals(Reason.NOT_AVAILABLE) ? "Not available in this version" : reason;
    }

    /** {@code 1 of 4 criteria met}, with those that are waived or not applicable named apart. */
    public static String tally(Report report) {
        Map<Status, Long> by =
                report.criteria().stream()
                        .collect(Collectors.groupingBy(c -> c.status(), Collectors.counting()));
        StringBuilder tally = new StringBuilder();
        tally.append(by.getOrDefault(Status.MET, 0L)).append(" of ");
        tally.append(count(report.criteria().size(), "criterion", "criteria")).append(" met");
        for (Status status : new Status[] {Status.WAIVED, Status.NOT_APPLICABLE}) {
            if (by.containsKey(status)) {
                tally.append(", ").append(by.get(status)).append(' ');
                tally.append(of(status).toLowerCase(Locale.ROOT));
            }
        }
        return tally.toString();
    }

    /** {@code 1 file}, {@code 2,000 files}. */
    public static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** The beginning of a commit id or digest, enough for people. */
    public static String shortId(String id) {
        return id.substring(0, Math.min(SHORT_ID, id.length()));
    }

    public static String time(Instant time) {
        return TIME.format(time);
    }

    /** {@code 45 ms}, {@code 1.8 s}, {@code 3 min 20 s}. */
    public static String duration(long millis) {
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        return millis / 60_000 + " min " + millis % 60_000 / 1000 + " s";
    }

    public static String duration(Report report) {
        return duration(Duration.between(report.startedAt(), report.finishedAt()).toMillis());
    }

    /** {@code path:line}, empty where there is no path. */
    public static String place(String path, int line) {
        return new Place(path, line).toString();
    }

    /** What a workflow was run for: its inputs' values, the release first of all. */
    public static String subject(Report report) {
        return String.join(" · ", report.inputs().values());
    }
}
