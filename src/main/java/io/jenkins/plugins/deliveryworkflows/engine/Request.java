package io.jenkins.plugins.deliveryworkflows.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is asked of the engine.
 *
 * @param workspace the folder to work on; a folder inside a repository stands for the repository
 * @param inputs by name, as the workflow's definition names them; in a stable order
 */
public record Request(Path workspace, Map<String, String> inputs) {

    public Request {
        inputs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
