package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.util.Optional;

/** What the workflows that ran in a build came to, for who publishes it when the agent is gone. */
public final class BuildRuns {

    private static final int LARGEST = 256 << 20;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final BuildFolder folder;

    private BuildRuns(BuildFolder folder) {
        this.folder = folder;
    }

    public static BuildRuns of(Run<?, ?> run) {
        return new BuildRuns(BuildFolder.of(run));
    }

    /**
     * Keeps an outcome in place of an earlier one of the same workflow.
     *
     * @param workflow the workflow's id, one of the catalog
     * @throws BadInputException if the build's folder can't be written
     */
    public void put(String workflow, AgentOutcome outcome) {
        try {
            folder.write(file(workflow), MAPPER.writeValueAsBytes(outcome));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings and bytes can always be written", e);
        }
    }

    /**
     * The last outcome of a workflow in this build.
     *
     * @throws BadInputException if it can't be read
     */
    public Optional<AgentOutcome> find(String workflow) {
        String file = file(workflow);
        return folder.read(file, LARGEST).map(bytes -> outcome(bytes, file));
    }

    private static AgentOutcome outcome(byte[] bytes, String file) {
        try {
            return MAPPER.readValue(bytes, AgentOutcome.class);
        } catch (IOException e) {
            throw new BadInputException(
                    "this is no outcome of a workflow", file, "Run the workflow again");
        }
    }

    private static String file(String workflow) {
        return "delivery-workflows/runs/" + workflow + ".json";
    }
}
