package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check WORKFLOW}: only the verdict. */
@Command(
        name = "check",
        description =
                "Decides a workflow's exit criteria and writes nothing, so a read-only tree will do.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  delivery-workflows check release-readiness --release 1.2.0",
            "  delivery-workflows check release-readiness --release 1.2.0 --report out --format markdown"
        })
final class CheckCommand implements Callable<Integer>, CommandRunner.Checked {

    private final Terminal terminal;

    @Parameters(paramLabel = "WORKFLOW", description = "A workflow's id, as 'list' prints it.")
    private String workflow;

    @Mixin private RunOptions options;
    @Mixin private ReportOptions report;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(options.faults(workflow));
        faults.addAll(report.faults());
        return faults;
    }

    @Override
    public Integer call() {
        Workflow found = WorkflowCatalog.builtIn().find(workflow);
        Report judged = check(found);
        return ReportOptions.print(judged, report.write(judged), options, terminal);
    }

    private Report check(Workflow found) {
        try {
            return new WorkflowEngine(options.surroundings(terminal))
                    .check(found, options.request());
        } catch (RuntimeException e) {
            report.discard();
            throw e;
        }
    }
}
