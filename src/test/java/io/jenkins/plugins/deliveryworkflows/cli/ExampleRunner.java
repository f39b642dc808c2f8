package io.jenkins.plugins.deliveryworkflows.cli;

import java.util.Arrays;
import java.util.List;

/** Types every example of the help into the folder it was started in, and says how each ended. */
final class ExampleRunner {

    private static final String PROGRAM = "  delivery-workflows ";

    private ExampleRunner() {}

    static List<String> examples() {
        return HelpTest.commands()
                .flatMap(command -> Arrays.stream(command.getCommandSpec().usageMessage().footer()))
                .filter(line -> line.startsWith(PROGRAM))
                .map(line -> line.substring(PROGRAM.length()))
                .toList();
    }

    public static void main(String[] args) {
        for (String example : examples()) {
            CommandLineRun run = CommandLineRun.of(System.getenv(), example.split(" "));
            System.out.println(run.exitCode() + " " + example);
            System.err.println(run.err());
        }
    }
}
