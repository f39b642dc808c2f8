package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import hudson.model.Run;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonStep;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The skills that ran in a build one by one, so that a verdict later in it can tell of them.
 *
 * <p>Each is text as {@link JsonStep} writes it, in the order in which they ended.
 */
public final class BuildSteps {

    private static final String FILE = "delivery-workflows/steps.json";
    private static final int LARGEST = 16 << 20;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Run<?, ?> run;

    private BuildSteps(Run<?, ?> run) {
        this.run = run;
    }

    public static BuildSteps of(Run<?, ?> run) {
        return new BuildSteps(run);
    }

    /**
     * Keeps further steps. Parallel branches may do so at once.
     *
     * @throws BadInputException if the build's folder can't be written
     */
    public void add(List<String> steps) {
        synchronized (run) {
            List<String> all = new ArrayList<>(all());
            all.addAll(steps);
            BuildFolder.of(run).write(FILE, json(all));
        }
    }

    /** All of them; none where the file is damaged, because a verdict needs none. */
    public List<String> all() {
        try {
            return BuildFolder.of(run).read(FILE, LARGEST).map(BuildSteps::steps).orElse(List.of());
        } catch (BadInputException e) {
            return List.of();
        }
    }

    private static byte[] json(List<String> steps) {
        try {
            return MAPPER.writeValueAsBytes(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can always be written", e);
        }
    }

    private static List<String> steps(byte[] bytes) {
        try {
            List<String> steps = MAPPER.readValue(bytes, new TypeReference<List<String>>() {});
            steps.forEach(step -> JsonStep.read(step, FILE));
            return steps;
        } catch (IOException e) {
            throw new BadInputException(
                    "these are no steps of a build", FILE, "Run the skills again in a new build");
        }
    }
}
