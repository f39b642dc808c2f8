package io.jenkins.plugins.deliveryworkflows.vars;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.GroovyClassLoader;
import io.jenkins.plugins.deliveryworkflows.plugin.GlueSteps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jenkins asks of the files in {@code vars/}. */
class VarsFilesTest {

    private static final Path VARS = Path.of("vars");
    private static final String BUNDLED = "io/jenkins/plugins/deliveryworkflows/jenkins/library/";

    @ParameterizedTest
    @MethodSource("names")
    void parses(String name) throws IOException {
        try (GroovyClassLoader loader = new GroovyClassLoader()) {
            Class<?> script = loader.parseClass(VARS.resolve(name + ".groovy").toFile());

            assertThat(script.getMethods()).extracting("name").contains("call");
        }
    }

    /** Most sites show it as plain text, so tags would be seen. */
    @ParameterizedTest
    @MethodSource("names")
    void hasHelpWithAnExample(String name) throws IOException {
        assertThat(Files.readString(VARS.resolve(name + ".txt")))
                .contains("@Library('delivery-workflows') _", name + " ", "onNotReady")
                .doesNotContain("<");
    }

    /** A var hides the step of its name, from the plugin's own vars too. */
    @ParameterizedTest
    @MethodSource("names")
    void hidesNoStep(String name) {
        assertThat(GlueSteps.names()).contains("planner", "runWorkflow").doesNotContain(name);
    }

    @Test
    void thePluginCarriesTheSameFiles() throws IOException {
        List<String> index = resource("index.txt").lines().toList();

        assertThat(index).containsExactlyElementsOf(files());
        for (String file : index) {
            assertThat(resource("vars/" + file)).isEqualTo(Files.readString(VARS.resolve(file)));
        }
    }

    /** Whoever takes the library from Git would load it too; src/test Jenkins leaves out. */
    @Test
    void noOtherGroovyLiesWhereJenkinsLooksForIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".groovy")))
                    .allMatch(file -> file.startsWith("src/test"));
        }
        assertThat(Path.of("resources")).doesNotExist();
    }

    private static Stream<String> names() throws IOException {
        return files().stream()
                .filter(file -> file.endsWith(".groovy"))
                .map(file -> file.substring(0, file.length() - ".groovy".length()));
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(VARS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String resource(String name) throws IOException {
        try (var stream =
                VarsFilesTest.class.getClassLoader().getResourceAsStream(BUNDLED + name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
