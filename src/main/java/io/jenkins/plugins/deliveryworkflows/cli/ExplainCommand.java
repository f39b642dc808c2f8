package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.Explanation;
import io.jenkins.plugins.deliveryworkflows.criteria.checks.Checks;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.Spelling;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain CRITERION}: what it takes to meet an exit criterion. */
@Command(
        name = "explain",
        description =
                "Explains an exit criterion: when it is met, how to get there, what its reasons mean.",
        footerHeading = "%nExamples:%n",
        footer = {"  delivery-workflows explain context-pack-refreshed"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "CRITERION",
            description = "A criterion's id, as 'show' and reports print it.")
    private String id;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, String> uses = uses();
        if (uses.isEmpty()) {
            throw unknown();
        }
        PrintWriter out = terminal.out();
        out.println(id);
        uses.forEach((workflow, text) -> out.println("  " + workflow + ": " + text));
        out.println();
        Optional<Criterion> check = Checks.find(id);
        if (check.isEmpty()) {
            out.println(
                    "This version can't decide it yet: it comes out as NOT_MET with the reason not-available.");
        } else {
            print(check.get().explanation(), out);
        }
        return ExitCode.OK;
    }

    private static void print(Explanation explanation, PrintWriter out) {
        out.println("Met only if");
        out.println(explanation.metOnlyIf().indent(2).stripTrailing());
        out.println();
        out.println("How to get there");
        out.println(explanation.howTo().indent(2).stripTrailing());
        out.println();
        out.println("Reasons");
        explanation.codes().forEach((code, meaning) -> out.println("  " + code + ": " + meaning));
    }

    /** Workflow id → the criterion in its words. */
    private Map<String, String> uses() {
        Map<String, String> uses = new LinkedHashMap<>();
        for (Workflow workflow : WorkflowCatalog.builtIn().workflows()) {
            workflow.exitCriteria().stream()
                    .filter(criterion -> criterion.id().equals(id))
                    .forEach(criterion -> uses.put(workflow.id(), criterion.text()));
        }
        return uses;
    }

    private BadInputException unknown() {
        var known =
                WorkflowCatalog.builtIn().workflows().stream()
                        .flatMap(workflow -> workflow.exitCriteria().stream())
                        .map(ExitCriterion::id)
                        .distinct()
                        .toList();
        String near = Spelling.nearest(id, known).map(n -> "Did you mean '" + n + "'? ").orElse("");
        return new BadInputException(
                "there is no criterion '" + id + "'",
                "",
                near + "The criteria are: " + String.join(", ", known));
    }
}
