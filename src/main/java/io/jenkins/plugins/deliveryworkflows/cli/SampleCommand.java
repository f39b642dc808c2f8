package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sample DIR}: a repository to try the product on. */
@Command(
        name = "sample",
        description =
                "Makes a sample repository: a small web service with history, tags and faults to find.",
        footerHeading = "%nExamples:%n",
        footer = {"  delivery-workflows sample shop"})
final class SampleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "DIR",
            description = "Where to make it; a folder that is new or empty.")
    private Path directory;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SampleRepository.create(directory);
        terminal.out().println("Made a sample repository in " + directory);
        terminal.out()
                .println(
                        "Next: delivery-workflows run release-readiness --release 2.0.0 -C "
                                + typed());
        return ExitCode.OK;
    }

    /** The folder as every shell takes it. */
    private String typed() {
        String name = directory.toString();
        return name.contains(" ") ? '"' + name + '"' : name;
    }
}
