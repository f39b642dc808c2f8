package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.environment.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    @TempDir Path folder;

    @Test
    void everyExampleOfTheHelpWorksInTheSampleRepository() {
        Path sample = folder.resolve("sample");
        SampleRepository.create(sample);

        ChildJvm.Ended ended =
                ChildJvm.of(ExampleRunner.class)
                        .through("sh", "-c", "cd \"$0\" && exec \"$@\"", sample.toString())
                        .environment("XDG_CACHE_HOME", folder.resolve("cache").toString())
                        .run(folder);

        List<String> examples = ExampleRunner.examples();
        assertThat(examples).hasSizeGreaterThan(10);
        assertThat(ended.exitCode()).as(ended.err()).isZero();
        assertThat(ended.out().lines().map(line -> line.substring(2)))
                .as(ended.err())
                .containsExactlyElementsOf(examples);
        assertThat(ended.out().lines()).as(ended.err()).allMatch(line -> line.matches("[01] .*"));
        assertThat(sample.resolve("shop/compose.yaml")).isRegularFile();
        assertThat(sample.resolve("out/report.html")).isRegularFile();
    }
}
