package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.workspace.CachePlace;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * What lies around a run and doesn't change its result: who is told, who may stop it, what time it
 * is.
 *
 * @param clock for the times in the report
 * @param cache where facts may be kept, or nothing
 * @param changeTarget the branch that a change request wants to go to, or nothing
 * @param trust control files from outside of the workspace, or nothing for those of its trust
 *     revision
 * @param dialect how inputs are written, for messages about them
 * @param ceiling a folder that a repository has to lie below unless it is the workspace itself;
 *     nothing for a repository anywhere above
 * @param lockPatience how long to wait for another run in the same workspace
 */
public record Surroundings(
        Progress progress,
        Cancellation cancellation,
        Clock clock,
        Optional<CachePlace> cache,
        Optional<String> changeTarget,
        Optional<GivenTrust> trust,
        InputDialect dialect,
        Optional<Path> ceiling,
        Duration lockPatience) {

    /** Nobody is told, nothing is kept, the system's clock. */
    public static Surroundings quiet() {
        return new Surroundings(
                Progress.SILENT,
                new Cancellation(),
                Clock.systemUTC(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                InputDialect.COMMAND_LINE,
                Optional.empty(),
                Duration.ofMinutes(2));
    }
}
