package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Packaging;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonModuleCollector.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a {@code pyproject.toml}: name, build tool, scripts. */
final class PyprojectReader {

    private static final TomlMapper TOML = new TomlMapper();
    private static final List<String> TOOLS = List.of("poetry", "uv", "pdm", "hatch", "flit");
    private static final List<String> BACKENDS =
            List.of("poetry", "uv_build", "pdm", "hatchling", "flit", "maturin", "setuptools");

    private final SourceText text;

    PyprojectReader(SourceText text) {
        this.text = text;
    }

    /** Nothing for a file that only configures linters and the like, or isn't TOML. */
    Optional<Packaging> read() {
        JsonNode root;
        try {
            root = TOML.readTree(text.toString());
        } catch (JsonProcessingException | RuntimeException e) {
            // The parser reports some odd content, such as dates out of range, unchecked.
            return Optional.empty();
        }
        JsonNode project = root.path("project");
        JsonNode poetry = root.at("/tool/poetry");
        String tool = tool(root);
        boolean isModule =
                project.isObject() || root.path("build-system").isObject() || !tool.isEmpty();
        if (!isModule) {
            return Optional.empty();
        }
        String name = project.path("name").asText(poetry.path("name").asText(""));
        List<Start> starts = new ArrayList<>();
        scripts(project.path("scripts"), starts);
        scripts(project.path("gui-scripts"), starts);
        scripts(poetry.path("scripts"), starts);
        return Optional.of(
                new Packaging(Kind.PYPROJECT, name, tool.isEmpty() ? "setuptools" : tool, starts));
    }

    private static String tool(JsonNode root) {
        for (String tool : TOOLS) {
            if (root.path("tool").has(tool)) {
                return tool;
            }
        }
        String backend = root.at("/build-system/build-backend").asText("");
        for (String known : BACKENDS) {
            if (backend.startsWith(known)) {
                return known.equals("hatchling") ? "hatch" : known.replace("_build", "");
            }
        }
        return "";
    }

    private void scripts(JsonNode scripts, List<Start> starts) {
        scripts.properties()
                .forEach(
                        script -> {
                            String target =
                                    script.getValue().isTextual()
                                            ? script.getValue().asText()
                                            : script.getValue().path("callable").asText("");
                            starts.add(
                                    new Start(
                                            script.getKey(),
                                            "console script",
                                            target.isEmpty() ? script.getKey() : target,
                                            lineOf(script.getKey())));
                        });
    }

    private int lineOf(String key) {
        String source = text.toString();
        for (String start : List.of("\n" + key, "\n\"" + key + "\"")) {
            int at = source.indexOf(start);
            if (at >= 0) {
                return text.lineOf(at + 1);
            }
        }
        return 1;
    }
}
