package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.workflow.Spelling;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
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
            } else {
                faults.add(new Fault(firstLine(error), "", "See the help"));
            }
        }
        return faults;
    }

    private static void unmatched(UnmatchedArgumentException error, List<Fault> faults) {
        List<String> known =
                new ArrayList<>(error.getCommandLine().getCommandSpec().optionsMap().keySet());
        known.addAll(error.getCommandLine().getSubcommands().keySet());
        boolean valueOfUnknownOption = false;
        for (String argument : error.getUnmatched()) {
            boolean option = argument.startsWith("-");
            if (option || !valueOfUnknownOption) {
                String kind =
                        option ? "there is no such option" : "this word isn't understood here";
                String remedy =
                        Spelling.nearest(argument, known)
                                .map(near -> "Did you mean " + near)
                                .orElse("Leave it out");
                faults.add(new Fault(kind, argument, remedy));
            }
            valueOfUnknownOption = option;
        }
    }

    private static Fault missing(ArgSpec argument) {
        String meaning =
                argument.description().length == 0 ? "" : " (" + argument.description()[0] + ")";
        return new Fault(argument.paramLabel() + " is missing" + meaning, "", "Add it");
    }

    private static String firstLine(Exception error) {
        return String.valueOf(error.getMessage())
                .lines()
                .findFirst()
                .orElse("wrong use")
                .replaceFirst("\\.$", "");
    }
}
