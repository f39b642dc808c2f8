package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what the parser complains of into faults with a way out. */
final class ParseFaults {

    private ParseFaults() {}

    static List<Fault> of(List<Exception> errors) {
        List<Fault> faults = new ArrayList<>();
        for (Exception error : errors) {
            if (error instanceof UnmatchedArgumentException unmatched) {
                unmatched(unmatched, faults);
            } else if (error instanceof MissingParameterException missing
                    && !missing.getMissing().isEmpty()) {
                missing.getMissing().forEach(argument -> faults.add(missing(argument)));
            } else if (error instanceof ParameterException wrong) {
                faults.add(wrong(wrong));
            } else {
                faults.add(new Fault(firstLine(error), "", "See the help"));
            }
        }
        return faults;
    }

    private static void unmatched(UnmatchedArgumentException error, List<Fault> faults) {
        List<String> known =
                new ArrayList<>(error.getCommandLine().getCommandSpec().optionsMap().keySet());
        List<String> commands = commands(error.getCommandLine());
        known.addAll(commands);
        String otherwise =
                commands.isEmpty()
                        ? "Leave it out"
                        : "Choose one of " + String.join(", ", commands);
        boolean valueOfUnknownOption = false;
        for (String argument : error.getUnmatched()) {
            boolean option = argument.startsWith("-");
            if (option && isOfCommands(argument, error.getCommandLine())) {
                faults.add(
                        new Fault(
                                "this option stands behind the command",
                                argument,
                                "Write the command first"));
            } else if (option || !valueOfUnknownOption) {
                String kind =
                        option ? "there is no such option" : "this word isn't understood here";
                faults.add(
                        new Fault(
                                kind,
                                argument,
                                didYouMean(argument, known, option ? "Leave it out" : otherwise)));
            }
            valueOfUnknownOption = option && !argument.contains("=");
        }
    }

    /** Whether commands below this one have the option. */
    private static boolean isOfCommands(String argument, CommandLine commandLine) {
        String name = argument.split("=", 2)[0];
        return commandLine.getSubcommands().values().stream()
                .anyMatch(command -> command.getCommandSpec().optionsMap().containsKey(name));
    }

    private static Fault missing(ArgSpec argument) {
        String meaning =
                argument.description().length == 0 ? "" : argument.description()[0].strip();
        String what = meaning.endsWith(".") ? meaning.substring(0, meaning.length() - 1) : meaning;
        return argument instanceof OptionSpec option
                ? new Fault(
                        what,
                        option.longestName() + " has no value",
                        "Write " + option.longestName() + " " + argument.paramLabel())
                : new Fault(what, argument.paramLabel() + " is missing", "Add it");
    }

    private static Fault wrong(ParameterException error) {
        ArgSpec argument = error.getArgSpec();
        if (error instanceof OverwrittenOptionException twice) {
            String name = ((OptionSpec) twice.getOverwritten()).longestName();
            return new Fault("it is given more than once", name, "Give it once");
        }
        if (argument instanceof OptionSpec option && argument.completionCandidates() != null) {
            List<String> choices = new ArrayList<>();
            argument.completionCandidates().forEach(choices::add);
            String remedy = "Choose one of " + String.join(", ", choices);
            return new Fault(
                    "'" + error.getValue() + "' is none of its values",
                    option.longestName(),
                    didYouMean(error.getValue(), choices, remedy));
        }
        if (argument instanceof OptionSpec option) {
            return new Fault(
                    "'" + error.getValue() + "' isn't understood",
                    option.longestName(),
                    "Write " + option.longestName() + " " + argument.paramLabel());
        }
        List<String> commands =
                error.getCommandLine().getSubcommands().entrySet().stream()
                        .filter(command -> !isHidden(command.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        String remedy =
                commands.isEmpty()
                        ? "See the help"
                        : "Choose one of " + String.join(", ", commands);
        return error.getValue() == null
                ? new Fault(firstLine(error), "", remedy)
                : new Fault(
                        "there is no such command",
                        error.getValue(),
                        didYouMean(error.getValue(), commands, remedy));
    }

    /** The subcommands that the help shows. */
    private static List<String> commands(CommandLine commandLine) {
        return commandLine.getSubcommands().entrySet().stream()
                .filter(command -> !isHidden(command.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isHidden(CommandLine command) {
        return command.getCommandSpec().usageMessage().hidden();
    }

    private static String didYouMean(String word, List<String> known, String otherwise) {
        return Spelling.nearest(word, known)
                .map(near -> "Did you mean " + near + "?")
                .orElse(otherwise);
    }

    private static String firstLine(Exception error) {
        return String.valueOf(error.getMessage())
                .lines()
                .findFirst()
                .orElse("wrong use")
                .replaceFirst("\\.$", "");
    }
}
