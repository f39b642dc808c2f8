package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import hudson.AbortException;
import io.jenkins.plugins.deliveryworkflows.engine.InputDialect;
import io.jenkins.plugins.deliveryworkflows.engine.journal.Attempt;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.EngineCall;
import java.io.IOException;
import java.util.LinkedHashMap;

/**
 * What is asked of the machine that has the workspace, and what becomes of its answer. All of it
 * runs on the controller and may take its time.
 *
 * @param <T> the answer
 */
interface AgentWork<T> {

    /**
     * Before anything else is done, and not again after an interruption.
     *
     * @throws AbortException with all that is wrong with what was asked for
     */
    void check(InputDialect dialect) throws AbortException;

    EngineCall<T> call(AgentBuild build, Attempt attempt);

    /**
     * Keeps the answer with the build and tells of it in the log.
     *
     * @return what a Pipeline gets: strings, numbers, booleans, lists and maps of them
     * @throws AbortException if the work failed
     * @throws io.jenkins.plugins.deliveryworkflows.workspace.BadInputException if the answer can't
     *     be read or kept
     */
    LinkedHashMap<String, Object> finish(T answer, AgentBuild build)
            throws IOException, InterruptedException;
}
