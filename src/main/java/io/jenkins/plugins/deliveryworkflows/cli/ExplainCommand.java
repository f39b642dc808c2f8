package io.jenkins.plugins.deliveryworkflows.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain CRITERION|RULE}: what it takes to meet an exit criterion, what a rule finds. */
@Command(
        name = "explain",
        description =
                "Explains an exit criterion: when it is met, how to get there, what its reasons mean;%nor a rule of the audit: what it finds, what to do, and what if a finding is none.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  delivery-workflows explain context-pack-refreshed",
            "  delivery-workflows explain context-pack-refreshed --format json",
            "  delivery-workflows explain java-sql-concatenation",
            "",
            "Whether a READY verdict holds for a commit is another question: delivery-workflows help gate"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "CRITERION|RULE",
            description = "An id as 'show' and reports print it.")
    private String id;

    @Mixin private FormatOption format;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<ExplainedRule> rule = ExplainedRule.of(id);
        if (rule.isPresent()) {
            explain(rule.get());
        } else {
            explain(ExplainedCriterion.of(id));
        }
        return ExitCode.OK;
    }

    private void explain(ExplainedRule rule) {
        switch (format.format()) {
            case json -> terminal.out().println(Json.of(rule));
            case markdown -> new PrintedRule(terminal.out()).markdown(rule);
            case text -> new PrintedRule(terminal.out()).text(rule);
        }
    }

    private void explain(ExplainedCriterion criterion) {
        switch (format.format()) {
            case json -> terminal.out().println(Json.of(criterion));
            case markdown -> new PrintedCriterion(terminal.out()).markdown(criterion);
            case text -> new PrintedCriterion(terminal.out()).text(criterion);
        }
    }
}
