package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/**
 * Parses a command line, runs the command, and turns every way of ending into one message and an
 * exit code.
 */
final class CommandRunner {

    private final Terminal terminal;

    /**
     * @param environment the process's environment variables
     * @param interactive whether a person sits at a terminal
     */
    CommandRunner(
            PrintWriter out,
            PrintWriter err,
            Map<String, String> environment,
            boolean interactive,
            Cancellation cancellation) {
        this.terminal = new Terminal(out, err, Map.copyOf(environment), interactive, cancellation);
    }

    int run(String... args) {
        CommandLine commandLine = commandLine(terminal, args);
        try {
            return commandLine.execute(args);
        } catch (VirtualMachineError | LinkageError | RuntimeException e) {
            return failed(terminal, e);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /**
     * The commands with their options, also for the tests that read their help.
     *
     * @param args what will be parsed; none for all commands
     */
    static CommandLine commandLine(Terminal terminal, String... args) {
        CommandLine commandLine = new CommandLine(new RootCommand(), new Commands(terminal));
        Commands.neededBy(args).forEach(commandLine::addSubcommand);
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.setColorScheme(
                CommandLine.Help.defaultColorScheme(terminal.color() ? Ansi.ON : Ansi.OFF));
        commandLine.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
        commandLine.setParameterExceptionHandler(
                (e, words) -> usage(terminal, e.getCommandLine(), ParseFaults.of(List.of(e))));
        commandLine.setExecutionExceptionHandler(
                (e, command, result) -> failure(terminal, e, command));
        commandLine.setExecutionStrategy(result -> execute(terminal, result));
        collectErrors(commandLine);
        return commandLine;
    }

    /** All that is wrong is named at once, so parsing goes on behind the first error. */
    private static void collectErrors(CommandLine commandLine) {
        commandLine.getCommandSpec().parser().collectErrors(true);
        commandLine.getSubcommands().values().forEach(CommandRunner::collectErrors);
    }

    private static int execute(Terminal terminal, ParseResult result) {
        ParseResult innermost = result;
        List<Exception> errors = new ArrayList<>(result.errors());
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
            innermost.errors().stream().filter(e -> !errors.contains(e)).forEach(errors::add);
        }
        CommandLine command = innermost.commandSpec().commandLine();
        boolean helpWanted = CommandLine.printHelpIfRequested(result);
        if (helpWanted) {
            return ExitCode.OK;
        }
        List<Fault> faults = new ArrayList<>(ParseFaults.of(errors));
        if (command.getCommand() instanceof Checked checked) {
            faults.addAll(checked.faults());
        }
        if (!faults.isEmpty()) {
            return usage(terminal, command, oncePerOption(faults));
        }
        return new CommandLine.RunLast().execute(result);
    }

    /** An option whose value is missing is missing itself: the first of the two says it. */
    private static List<Fault> oncePerOption(List<Fault> faults) {
        Set<String> options = new HashSet<>();
        return faults.stream()
                .filter(
                        fault -> {
                            String option = fault.where().split(" ", 2)[0];
                            return option.length() <= 2
                                    || !option.startsWith("--")
                                    || options.add(option);
                        })
                .toList();
    }

    private static int usage(Terminal terminal, CommandLine command, List<Fault> faults) {
        terminal.fail(faults, command.getCommandSpec().qualifiedName(" "));
        return ExitCode.USAGE;
    }

    private static int failure(Terminal terminal, Exception failure, CommandLine command) {
        if (failure instanceof BadInputException bad) {
            return usage(terminal, command, bad.faults());
        }
        if (failure instanceof CancellationException) {
            terminal.err()
                    .println(
                            "Interrupted. What was written before is whole; nothing is half-written.");
            return ExitCode.INTERRUPTED;
        }
        return failed(terminal, failure);
    }

    /** Where memory ends, any class may fail to load, even those that would tell of it. */
    private static int failed(Terminal terminal, Throwable failure) {
        try {
            return isOutOfMemory(failure) ? outOfMemory(terminal) : ownFault(terminal, failure);
        } catch (VirtualMachineError | LinkageError e) {
            return outOfMemory(terminal);
        }
    }

    /**
     * A class whose initialiser ran out of memory can't be loaded later either, and then only the
     * message of the cause still names the reason.
     */
    private static boolean isOutOfMemory(Throwable failure) {
        String name = OutOfMemoryError.class.getName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError
                    || cause instanceof LinkageError
                            && cause.getMessage() != null
                            && cause.getMessage().contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static int outOfMemory(Terminal terminal) {
        terminal.err()
                .println(
                        "Out of memory. Give Java more, for example with"
                                + " DELIVERY_WORKFLOWS_OPTS=-Xmx512m, and start again.");
        return ExitCode.FAILED;
    }

    private static int ownFault(Terminal terminal, Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String masked = SecretMask.of(trace.toString());
        terminal.err()
                .println(
                        "This is a fault of "
                                + Product.NAME
                                + " "
                                + Product.version()
                                + ", not yours:");
        terminal.err().print(masked);
        terminal.err().println("Please report the lines above.");
        return ExitCode.FAILED;
    }

    /**
     * A command that can say what is wrong with its inputs before it starts, and although its
     * command line didn't parse.
     */
    interface Checked {
        List<Fault> faults();
    }
}
