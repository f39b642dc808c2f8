package io.jenkins.plugins.deliveryworkflows.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a reader of the report where descriptions of the system disagree: a sentence per kind. */
public final class DriftNotes {

    private static final int SHOWN = 5;

    private DriftNotes() {}

    /** The sentences, in the order of the kinds; none where nothing disagrees. */
    public static List<String> of(Drift drift) {
        List<String> notes = new ArrayList<>();
        for (Difference.Kind kind : Difference.Kind.values()) {
            List<Difference> differences = drift.of(kind);
            if (!differences.isEmpty()) {
                notes.add(sentence(kind) + ": " + examples(differences));
            }
        }
        return notes;
    }

    private static String examples(List<Difference> differences) {
        String shown =
                differences.stream()
                        .limit(SHOWN)
                        .map(difference -> difference.subject() + place(difference))
                        .collect(Collectors.joining(", "));
        int more = differences.size() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static String place(Difference difference) {
        return " (" + difference.source().path() + ":" + difference.source().line() + ")";
    }

    private static String sentence(Difference.Kind kind) {
        return switch (kind) {
            case ENDPOINT_NOT_DECLARED -> "Served by code, but not in OpenAPI";
            case ENDPOINT_NOT_SERVED -> "In OpenAPI, but not found in the code";
            case CONTRACT_NOT_SERVED -> "No endpoint of this OpenAPI document is served here";
            case VARIABLE_NOT_DECLARED -> "Used, but not in the file that declares variables";
            case OPTIONAL_VARIABLE_NOT_DECLARED ->
                    "Used with a default, but not in the file that declares variables";
            case VARIABLE_NOT_USED -> "Declared, but no use of it was found";
            case SEVERAL_HEADS -> "Several migrations are the last one of their history";
            case TABLE_NOT_MIGRATED -> "A model without a migration that creates its table";
            case TABLE_WITHOUT_MODEL -> "A migrated table without a model";
        };
    }
}
