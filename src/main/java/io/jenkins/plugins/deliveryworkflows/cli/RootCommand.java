package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code delivery-workflows}: only its subcommands do anything. */
@Command(
        name = Product.NAME,
        description =
                "Runs documented engineering workflows and decides their exit criteria from facts.",
        versionProvider = RootCommand.Version.class,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  delivery-workflows list",
            "  delivery-workflows run release-readiness --release 1.2.0",
            "",
            "Exit codes: 0 ready or done, 1 not ready, 2 wrong use or input, 3 a skill or the tool failed,",
            "130 interrupted. Progress goes to stderr, the result to stdout."
        })
final class RootCommand implements Runnable {

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** The version as the build wrote it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Product.NAME + " " + Product.version()};
        }
    }
}
