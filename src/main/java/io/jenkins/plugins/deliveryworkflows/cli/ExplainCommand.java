package io.jenkins.plugins.deliveryworkflows.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain CRITERION}: what it takes to meet an exit criterion. */
@Command(
        name = "explain",
        description =
                "Explains an exit criterion: when it is met, how to get there, what its reasons mean.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  delivery-workflows explain context-pack-refreshed",
            "  delivery-workflows explain context-pack-refreshed --format json",
            "",
            "Whether a READY verdict holds for a commit is another question: delivery-workflows help gate"
        })
final class ExplainCommand implements Callable<Integer> {

    private static final String NOT_AVAILABLE =
            "This version can't decide it yet: it comes out as NOT_MET, reason not-available.";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "CRITERION",
            description = "A criterion's id, as 'show' and reports print it.")
    private String id;

    @Mixin private FormatOption format;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExplainedCriterion criterion = ExplainedCriterion.of(id);
        switch (format.format()) {
            case json -> terminal.out().println(Json.of(criterion));
            case markdown -> markdown(criterion);
            case text -> text(criterion);
        }
        return ExitCode.OK;
    }

    private void text(ExplainedCriterion criterion) {
        PrintWriter out = terminal.out();
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

    private void markdown(ExplainedCriterion criterion) {
        PrintWriter out = terminal.out();
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
