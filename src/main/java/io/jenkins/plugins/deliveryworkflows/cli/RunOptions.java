package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.engine.InputCheck;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.Request;
import io.jenkins.plugins.deliveryworkflows.engine.Surroundings;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.CachePlace;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands share that look into a workspace. */
final class RunOptions {

    private static final InputDialect DIALECT = InputDialect.COMMAND_LINE;
    private static final InputCheck INPUTS = new InputCheck(DIALECT);
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(30);

    @Mixin private WorkspaceOption workspace;
    @Mixin private InputOptions inputs;
    @Mixin private FormatOption format;

    @Option(names = "--quiet", description = "Say nothing on stderr but what is wrong.")
    private boolean quiet;

    @Option(names = "--no-color", description = "Print without colours, as NO_COLOR does.")
    private boolean noColor;

    Request request() {
        return new Request(workspace.path(), inputs.inputs());
    }

    /**
     * All that is wrong with the workspace, the workflow and its inputs.
     *
     * @param workflow null where the command line names none
     */
    List<Fault> faults(String workflow) {
        List<Fault> faults = new ArrayList<>(workspace.faults());
        try {
            faults.addAll(
                    workflow == null
                            ? INPUTS.malformed(inputs.inputs())
                            : INPUTS.faults(
                                    WorkflowCatalog.builtIn().find(workflow),
                                    inputs.inputs(),
                                    workspace::proposedRelease));
        } catch (BadInputException unknownWorkflow) {
            faults.addAll(unknownWorkflow.faults());
            faults.addAll(INPUTS.malformed(inputs.inputs()));
        }
        return faults;
    }

    /** The folder that commands are to be typed in, where it isn't this one. */
    String elsewhere() {
        return workspace.given();
    }

    Format format() {
        return format.format();
    }

    boolean color(Terminal terminal) {
        return terminal.color() && !noColor;
    }

    boolean quiet() {
        return quiet;
    }

    Surroundings surroundings(Terminal terminal) {
        return new Surroundings(
                quiet ? Progress.SILENT : new TerminalProgress(terminal),
                terminal.cancellation(),
                clock(),
                Optional.of(CachePlace.own(cacheFolder(terminal.environment()))),
                Optional.ofNullable(terminal.environment().get("CHANGE_TARGET")),
                Optional.empty(),
                DIALECT,
                Optional.empty(),
                LOCK_PATIENCE);
    }

    /** The time that was given; a malformed one is named together with the other inputs. */
    private Clock clock() {
        try {
            String given = inputs.inputs().get("clock");
            return given == null
                    ? Clock.systemUTC()
                    : Clock.fixed(Instant.parse(given), ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return Clock.systemUTC();
        }
    }

    /** As the XDG base directory specification has it. */
    private static Path cacheFolder(Map<String, String> environment) {
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path caches =
                base.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(base);
        return caches.resolve("delivery-workflows");
    }
}
