package io.jenkins.plugins.deliveryworkflows.jenkins.agent;

import hudson.AbortException;
import hudson.model.TaskListener;
import hudson.remoting.VirtualChannel;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.Request;
import io.jenkins.plugins.deliveryworkflows.engine.Surroundings;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.CachePlace;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Serial;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jenkins.MasterToSlaveFileCallable;

/**
 * One call of the engine on the machine that has the workspace.
 *
 * <p>The engine works in a thread of its own, so that an abort is heard wherever it waits.
 *
 * @param <T> what the controller gets, serialisable
 */
public abstract class EngineCall<T> extends MasterToSlaveFileCallable<T> {

    @Serial private static final long serialVersionUID = 1L;

    /** An older attempt may be at work behind a connection that broke. */
    private static final Duration LOCK_PATIENCE = Duration.ofMinutes(15);

    private final LinkedHashMap<String, String> inputs;
    private final AgentSettings settings;
    private final TaskListener listener;
    private String root = "";

    /**
     * @param inputs by name, as workflows' definitions name them
     */
    protected EngineCall(
            Map<String, String> inputs, AgentSettings settings, TaskListener listener) {
        this.inputs = new LinkedHashMap<>(inputs);
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Says where the node's own folder lies: a repository that it belongs to is none of the
     * build's.
     *
     * @param folder as the node has it
     */
    public final EngineCall<T> below(String folder) {
        this.root = folder;
        return this;
    }

    /** Makes what the call needs to be there: a fresh node has no folder yet. */
    protected void prepare(Path workspace) throws IOException {
        Files.createDirectories(workspace);
    }

    /** What is asked of the engine. */
    protected abstract T call(WorkflowEngine engine, Request request);

    /**
     * @throws AbortException with all that is wrong, for the build's log
     * @throws InterruptedException if the build was aborted
     */
    @Override
    public final T invoke(File folder, VirtualChannel channel)
            throws IOException, InterruptedException {
        Path workspace = folder.toPath();
        prepare(workspace);
        Cancellation cancellation = new Cancellation();
        Surroundings surroundings =
                new Surroundings(
                        new LoggedProgress(listener.getLogger()),
                        cancellation,
                        clock(),
                        cache(workspace),
                        Optional.of(settings.changeTarget()),
                        Optional.of(settings.trust()),
                        InputDialect.PIPELINE,
                        Optional.of(root.isEmpty() ? workspace : Path.of(root)),
                        LOCK_PATIENCE);
        try {
            return EngineThread.run(
                    () -> call(new WorkflowEngine(surroundings), new Request(workspace, inputs)),
                    cancellation);
        } catch (BadInputException e) {
            throw new AbortException(SecretMask.of(e.getMessage()));
        } catch (RuntimeException e) {
            // Its classes may be unknown to the controller, and its causes look like a lost call.
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            throw new IOException(SecretMask.of(trace.toString()));
        }
    }

    /** What was given; that it is a time was checked before. */
    private Clock clock() {
        return Optional.ofNullable(inputs.get("clock"))
                .map(Instant::parse)
                .map(instant -> Clock.fixed(instant, ZoneOffset.UTC))
                .orElseGet(Clock::systemUTC);
    }

    /** Beside the workspace, in the folder that Jenkins has for what isn't part of it. */
    private Optional<CachePlace> cache(Path workspace) {
        return settings.cacheKey().length == 0
                ? Optional.empty()
                : Optional.of(
                        new CachePlace(
                                workspace.resolveSibling(
                                        workspace.getFileName() + "@tmp/delivery-workflows"),
                                settings.cacheKey()));
    }
}
