package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.adoption.Adoption;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code init}: the first control files of a repository. */
@Command(
        name = "init",
        description =
                "Writes .delivery/policy.yml, services.yml and waivers.yml, each only if it isn't there.",
        footerHeading = "%nExamples:%n",
        footer = {"  delivery-workflows init", "  delivery-workflows init --adopt"})
final class InitCommand implements Callable<Integer>, CommandRunner.Checked {

    private final Terminal terminal;

    @Option(
            names = "--adopt",
            description =
                    "Also record what is there already in .delivery/baseline.json, so that only what comes later is held against a change.")
    private boolean adopt;

    @Mixin private RunOptions options;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(options.faults(null));
        if (!options.request().inputs().isEmpty()) {
            faults.add(
                    new Fault(
                            "init takes no inputs of workflows",
                            "--" + options.request().inputs().keySet().iterator().next(),
                            "Leave them out"));
        }
        return faults;
    }

    @Override
    public Integer call() {
        Adoption adoption = new Adoption(options.surroundings(terminal));
        Adoption.Outcome outcome =
                adopt
                        ? adoption.adopt(options.request().workspace())
                        : adoption.start(options.request().workspace());
        PrintedAdoption printed = new PrintedAdoption(outcome);
        terminal.print(options.format() == Format.json ? printed.json() : printed.text());
        return ExitCode.OK;
    }
}
