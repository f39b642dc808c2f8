package io.jenkins.plugins.deliveryworkflows.engine.journal;

import io.jenkins.plugins.deliveryworkflows.report.json.JsonStep;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.OutputFolder;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.WriteGuard;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * What one run has finished, in the workspace it works in: after an interruption the next attempt
 * goes on behind it.
 *
 * <p>The attempt with the highest number has the run. An older one that is still at work, as behind
 * a connection that broke, may write nothing more. A step counts as finished from the moment its
 * file is there under its name.
 */
public final class RunJournal implements WriteGuard {

    private static final String FOLDER = OutputFolder.PATH + "/runs/";
    private static final int LARGEST = 16 << 20;

    private final Workspace workspace;
    private final String folder;
    private final int attempt;

    private RunJournal(Workspace workspace, String folder, int attempt) {
        this.workspace = workspace;
        this.folder = folder;
        this.attempt = attempt;
    }

    /**
     * Takes the run over for an attempt.
     *
     * @param run the run's name, one safe segment
     * @param request what is asked for; a run of the same name with another request begins anew
     * @param attempt from 1
     * @throws CancellationException if a later attempt has the run
     */
    public static RunJournal begin(Workspace workspace, String run, String request, int attempt) {
        if (!SafeName.isSafe(run)) {
            throw new BadInputException(
                    "'" + run + "' can't name a run", "run", "Use " + SafeName.RULE);
        }
        String digest = Digest.sha256(request.getBytes(StandardCharsets.UTF_8));
        RunJournal journal =
                new RunJournal(workspace, FOLDER + run + "/" + digest.substring(0, 16), attempt);
        OutputFolder.prepare(workspace);
        FormerRuns.remove(workspace, FOLDER.substring(0, FOLDER.length() - 1));
        if (journal.newest() > attempt) {
            throw journal.overtaken();
        }
        workspace.write(
                journal.attemptFile(),
                Integer.toString(attempt).getBytes(StandardCharsets.US_ASCII));
        return journal;
    }

    /**
     * @throws CancellationException if a later attempt has taken the run over
     * @throws BadInputException if the journal is gone, and the workspace with it
     */
    @Override
    public void check() {
        int newest = newest();
        if (newest > attempt) {
            throw overtaken();
        }
        if (newest < attempt) {
            throw new BadInputException(
                    "the workspace was emptied while the run was at work",
                    workspace.root().getFileName().toString(),
                    "Start again, with nothing beside it that cleans the workspace");
        }
    }

    /**
     * What a step came to that this run has finished.
     *
     * @param index its place in the sequence, from 0
     */
    public Optional<Step> finished(int index) {
        String path = stepFile(index);
        return workspace
                .read(path, LARGEST)
                .map(bytes -> JsonStep.read(new String(bytes, StandardCharsets.UTF_8), path));
    }

    /** From now on the step isn't run again. */
    public void finish(int index, Step step) {
        check();
        workspace.write(stepFile(index), JsonStep.write(step).getBytes(StandardCharsets.UTF_8));
    }

    private int newest() {
        return workspace
                .read(attemptFile(), LARGEST)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private CancellationException overtaken() {
        return new CancellationException("attempt " + attempt + " was overtaken by a later one");
    }

    private String attemptFile() {
        return folder + "/attempt";
    }

    private String stepFile(int index) {
        return folder + "/step-" + (index + 1) + ".json";
    }
}
