package io.jenkins.plugins.deliveryworkflows.facts.model;

import java.util.List;

/**
 * A continuous integration pipeline.
 *
 * @param name its own name, else its file's
 * @param system {@code Jenkins}, {@code GitHub Actions}, {@code GitLab CI} …
 * @param triggers as the system names them, sorted
 * @param stages jobs or stages in the file's order
 */
public record Pipeline(
        String name, String system, List<String> triggers, List<String> stages, Citation source) {

    public Pipeline {
        triggers = List.copyOf(triggers);
        stages = List.copyOf(stages);
    }
}
