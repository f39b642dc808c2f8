package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test is a process of its own, of a user whom JGit has never met. */
class CoarseFileTimesTest {

    @TempDir Path home;

    @BeforeEach
    void configureTheUser() throws IOException {
        Files.writeString(home.resolve(".gitconfig"), "[user]\n\tname = Kim\n");
    }

    @Test
    void theFileSystemIsNotMeasured() throws Exception {
        assertThat(told()).contains("resolution PT2S");
        try (Stream<Path> files = Files.walk(home).filter(Files::isRegularFile)) {
            assertThat(files).containsExactly(home.resolve(".gitconfig"));
        }
    }

    @Test
    void theConfigurationOfTheUserStaysInForce() throws Exception {
        assertThat(told()).contains("user Kim");
    }

    private String told() throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.home=" + home,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnProcess.class.getName(),
                        home.toString());
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CONFIG_HOME");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    static final class OwnProcess {

        private OwnProcess() {}

        public static void main(String[] folder) throws Exception {
            CoarseFileTimes.assume();
            System.out.println(
                    "resolution "
                            + FS.getFileStoreAttributes(Path.of(folder[0]))
                                    .getFsTimestampResolution());
            System.out.println(
                    "user "
                            + SystemReader.getInstance()
                                    .getUserConfig()
                                    .getString("user", null, "name"));
        }
    }
}
