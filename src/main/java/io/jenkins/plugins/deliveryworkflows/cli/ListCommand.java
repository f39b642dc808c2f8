package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code list}: the workflows that can be run. */
@Command(
        name = "list",
        description = "Lists the workflows.",
        footerHeading = "%nExamples:%n",
        footer = {"  delivery-workflows list", "  delivery-workflows list --format json"})
final class ListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private FormatOption format;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Workflow> workflows = WorkflowCatalog.builtIn().workflows();
        switch (format.format()) {
            case json ->
                    terminal.out()
                            .println(Json.of(workflows.stream().map(CatalogEntry::of).toList()));
            case markdown -> {
                terminal.out().println("| Workflow | Use when |\n| --- | --- |");
                workflows.forEach(
                        w -> terminal.out().println("| `" + w.id() + "` | " + w.useWhen() + " |"));
            }
            case text -> {
                int width = workflows.stream().mapToInt(w -> w.id().length()).max().orElse(0);
                workflows.forEach(
                        w -> terminal.out().printf("%-" + width + "s  %s%n", w.id(), w.useWhen()));
                terminal.out().println();
                terminal.out().println("What one does: delivery-workflows show WORKFLOW");
            }
        }
        return ExitCode.OK;
    }
}
