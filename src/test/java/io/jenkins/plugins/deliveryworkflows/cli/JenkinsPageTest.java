package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.plugin.GlueSteps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Jenkinsfiles that readers copy are the files that tests run. */
class JenkinsPageTest {

    private static final Path PAGE = Path.of("docs/jenkins.md");
    private static final Path README = Path.of("README.md");
    private static final Path FILES = Path.of("docs/jenkinsfiles");
    private static final Pattern SHOWN =
            Pattern.compile("<!-- file: (\\S+) -->\\n```groovy\\n(.*?)```\\n", Pattern.DOTALL);

    @Test
    void showsEachFileWordByWord() throws IOException {
        assertThat(shown(PAGE).keySet()).containsExactlyElementsOf(files());
        assertThat(shown(README)).hasSize(1);
        for (Path page : List.of(PAGE, README)) {
            for (Map.Entry<Path, String> one : shown(page).entrySet()) {
                assertThat(one.getValue()).isEqualTo(Files.readString(one.getKey()));
            }
        }
    }

    private static Map<Path, String> shown(Path page) throws IOException {
        Map<Path, String> shown = new TreeMap<>();
        SHOWN.matcher(Files.readString(page))
                .results()
                .forEach(hit -> shown.put(Path.of(hit.group(1)), hit.group(2)));
        return shown;
    }

    @ParameterizedTest
    @MethodSource("jenkinsfiles")
    void callsStepsThatThePluginHas(Path file) throws IOException {
        assertThat(GlueSteps.called(Files.readString(file)))
                .isNotEmpty()
                .allSatisfy(
                        (step, parameters) ->
                                assertThat(GlueSteps.parameters(step))
                                        .as(step)
                                        .containsAll(parameters));
    }

    @Test
    void theProjectJudgesItself() throws IOException {
        assertThat(GlueSteps.called(Files.readString(Path.of("Jenkinsfile"))))
                .containsKeys("runWorkflow", "publishExitCriteria");
    }

    @Test
    void namesWhatFreestyleFormsOffer() throws IOException {
        assertThat(GlueSteps.namesInForms()).hasSize(3);
        assertThat(Files.readString(PAGE)).contains(GlueSteps.namesInForms());
    }

    static List<Path> jenkinsfiles() throws IOException {
        return Stream.concat(files().stream(), Stream.of(Path.of("Jenkinsfile")))
                .filter(file -> !file.toString().contains("shared-library"))
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }
}
