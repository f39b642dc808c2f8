package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Help that teaches: complete, readable in any terminal, on standard output. */
class HelpTest {

    /** Made by the parser's library, which describes them itself. */
    private static final List<String> FOREIGN = List.of("help", "generate-completion");

    static Stream<CommandLine> commands() {
        CommandLine root = root();
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream());
    }

    static Stream<CommandLine> ownCommands() {
        return commands().filter(command -> !FOREIGN.contains(command.getCommandName()));
    }

    static CommandLine root(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return CommandRunner.commandLine(
                new Terminal(nowhere, nowhere, Map.of(), false, new Cancellation()), args);
    }

    private static String usage(CommandLine command) {
        StringWriter usage = new StringWriter();
        command.usage(new PrintWriter(usage), CommandLine.Help.Ansi.OFF);
        return usage.toString();
    }

    @ParameterizedTest
    @MethodSource("ownCommands")
    void isTheSameWhereOnlyTheCommandAskedForIsKnown(CommandLine command) {
        String name = command.getCommandName();
        assertThat(command.getParent() == null || root(name).getSubcommands().size() == 1).isTrue();
        assertThat(usage(root(name).getSubcommands().getOrDefault(name, command)))
                .isEqualTo(usage(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsAHundredColumns(CommandLine command) {
        assertThat(usage(command).lines()).allMatch(line -> line.length() <= 100);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhatTheCommandDoesAndWhatEveryArgumentMeans(CommandLine command) {
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        assertThat(command.getCommandSpec().args())
                .filteredOn(argument -> !argument.hidden())
                .allSatisfy(
                        argument ->
                                assertThat(String.join("", argument.description()))
                                        .as(argument.toString())
                                        .hasSizeGreaterThan(5));
    }

    @ParameterizedTest
    @MethodSource("ownCommands")
    void namesAValueByWhatItIs(CommandLine command) {
        assertThat(command.getCommandSpec().args())
                .filteredOn(argument -> argument.arity().max() > 0)
                .extracting(ArgSpec::paramLabel)
                .allMatch(label -> label.matches("[A-Z=|]+|\\[-- COMMAND\\.\\.\\.]"));
    }

    @ParameterizedTest
    @MethodSource("ownCommands")
    void givesAnExample(CommandLine command) {
        if (command.getCommandSpec().usageMessage().hidden()) {
            return;
        }
        String name = command.getParent() == null ? "" : " " + command.getCommandName();
        assertThat(Arrays.asList(command.getCommandSpec().usageMessage().footer()))
                .anyMatch(line -> line.startsWith("  delivery-workflows" + name));
    }

    @Test
    void isTheResultOfHelpHowEverItIsAskedFor() {
        CommandLineRun asCommand = CommandLineRun.of(Map.of(), "help", "run");
        CommandLineRun asOption = CommandLineRun.of(Map.of(), "run", "--help");
        CommandLineRun amidMistakes =
                CommandLineRun.of(Map.of(), "run", "nonsense", "--nope", "-h");

        assertThat(asCommand.out()).startsWith("Usage: delivery-workflows run ");
        assertThat(asOption).isEqualTo(asCommand);
        assertThat(amidMistakes).isEqualTo(asCommand);
        assertThat(asCommand.exitCode()).isZero();
        assertThat(asCommand.err()).isEmpty();
    }

    @Test
    void namesCommandsAndExitCodes() {
        String out = CommandLineRun.of(Map.of(), "help").out();

        assertThat(root().getSubcommands().values())
                .filteredOn(command -> !command.getCommandSpec().usageMessage().hidden())
                .allSatisfy(command -> assertThat(out).contains("  " + command.getCommandName()));
        assertThat(out).contains("0 ready or done, 1 not ready, 2 wrong use", "130 interrupted");
        assertThat(out).doesNotContain("propose-release");
    }

    @Test
    void bashTakesTheCompletion() throws Exception {
        CommandLineRun run = CommandLineRun.of(Map.of(), "generate-completion");
        Process bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        try (var stdin = bash.getOutputStream()) {
            stdin.write(run.out().getBytes(StandardCharsets.UTF_8));
        }
        String complaints =
                new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(bash.waitFor()).as(complaints).isZero();
        assertThat(run.out()).contains("explain", "--release");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
