package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.environment.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The jar that people start; it is there once the product was packaged. */
@Tag(Requires.TAG)
class ShadedJarTest {

    private static final String JAR = "target/delivery-workflows-cli.jar";

    @BeforeAll
    static void jarIsBuilt() {
        Requires.command("ShadedJarTest", "test", "-f", JAR);
    }

    @Test
    void startsWithNothingElseOnItsPath() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                JAR,
                                "list",
                                "--format",
                                "json")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(new CommandLineRun(0, out, "").json()).hasSize(7);
    }

    @Test
    void carriesTheCommandLineAndNothingForJenkins() throws Exception {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains(Main.class.getName().replace('.', '/') + ".class")
                    .noneMatch(name -> name.contains("/deliveryworkflows/jenkins/"))
                    .noneMatch(name -> name.startsWith("META-INF/") && name.endsWith(".SF"));
        }
    }
}
