package io.jenkins.plugins.deliveryworkflows.engine.adoption;

import io.jenkins.plugins.deliveryworkflows.engine.OpenedWorkspace;
import io.jenkins.plugins.deliveryworkflows.engine.Surroundings;
import io.jenkins.plugins.deliveryworkflows.engine.WorkflowEngine;
import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.BaselineWriter;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a repository its first control files, and on demand a record of what is there already. */
public final class Adoption {

    private final Surroundings surroundings;

    public Adoption(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * What came of it.
     *
     * @param written paths that are new
     * @param kept paths that were there and are unchanged
     * @param baseline what was recorded; nothing where that wasn't asked for
     * @param repository whether the folder has a history in which these files can be trusted
     */
    public record Outcome(
            List<String> written,
            List<String> kept,
            Optional<Baseline> baseline,
            boolean repository) {

        public Outcome {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Writes the control files that aren't there.
     *
     * @throws BadInputException if the folder can't be written
     */
    public Outcome start(Path folder) {
        try (OpenedWorkspace opened = OpenedWorkspace.open(folder)) {
            return outcome(
                    StartingFiles.write(opened.workspace()),
                    Optional.empty(),
                    opened.repository().isPresent());
        }
    }

    /**
     * The same, and records what is there already in a baseline.
     *
     * @throws BadInputException if there is a baseline: it may only shrink
     */
    public Outcome adopt(Path folder) {
        boolean repository;
        try (OpenedWorkspace opened = OpenedWorkspace.open(folder)) {
            refuseSecondBaseline(opened.workspace());
            repository = opened.repository().isPresent();
        }
        Baseline baseline =
                new WorkflowEngine(surroundings).inspect(folder, BaselineSources::collect);
        try (OpenedWorkspace opened = OpenedWorkspace.open(folder)) {
            List<String> written = new ArrayList<>(StartingFiles.write(opened.workspace()));
            String text = new String(BaselineWriter.write(baseline), StandardCharsets.UTF_8);
            opened.workspace()
                    .write(
                            ControlFiles.BASELINE,
                            SecretMask.of(text).getBytes(StandardCharsets.UTF_8));
            written.add(ControlFiles.BASELINE);
            return outcome(written, Optional.of(baseline), repository);
        }
    }

    private static void refuseSecondBaseline(Workspace workspace) {
        if (StartingFiles.isTaken(workspace, ControlFiles.BASELINE)) {
            throw new BadInputException(
                    "a baseline is recorded here already, and what came later isn't to slip into it",
                    ControlFiles.BASELINE,
                    "Keep it, or remove it first to record all that is there now");
        }
    }

    private static Outcome outcome(
            List<String> written, Optional<Baseline> baseline, boolean repository) {
        return new Outcome(
                written,
                StartingFiles.PATHS.stream().filter(path -> !written.contains(path)).toList(),
                baseline,
                repository);
    }
}
