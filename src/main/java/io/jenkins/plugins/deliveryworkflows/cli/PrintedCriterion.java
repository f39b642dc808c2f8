package io.jenkins.plugins.deliveryworkflows.cli;

import java.io.PrintWriter;

/** Prints what is to say of an exit criterion. */
final class PrintedCriterion {

    private static final String NOT_AVAILABLE =
            "This version can't decide it yet: it comes out as NOT_MET, reason not-available.";

    private final PrintWriter out;

    PrintedCriterion(PrintWriter out) {
        this.out = out;
    }

    void text(ExplainedCriterion criterion) {
        out.println(criterion.id());
        criterion
                .workflows()
                .forEach((workflow, text) -> out.println("  " + workflow + ": " + text));
        out.println();
        if (!criterion.available()) {
            out.println(NOT_AVAILABLE);
            return;
        }
        out.println("Met only if");
        out.println(criterion.metOnlyIf().indent(2).stripTrailing());
        out.println();
        out.println("How to get there");
        out.println(criterion.howTo().indent(2).stripTrailing());
        out.println();
        out.println("Reasons");
        criterion.reasons().forEach((code, meaning) -> out.println("  " + code + ": " + meaning));
    }

    void markdown(ExplainedCriterion criterion) {
        out.println("## " + criterion.id());
        out.println();
        criterion
                .workflows()
                .forEach((workflow, text) -> out.println("- `" + workflow + "`: " + text));
        out.println();
        if (!criterion.available()) {
            out.println(NOT_AVAILABLE);
            return;
        }
        out.println("**Met only if** " + criterion.metOnlyIf());
        out.println();
        out.println("**How to get there**");
        out.println();
        criterion.howTo().lines().forEach(line -> out.println("- " + line));
        out.println();
        out.println("| Reason | Meaning |");
        out.println("| --- | --- |");
        criterion
                .reasons()
                .forEach((code, meaning) -> out.println("| `" + code + "` | " + meaning + " |"));
    }
}
