package io.jenkins.plugins.deliveryworkflows.jenkins.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.casc.ConfigurationAsCode;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.DeliveryWorkflowsConfiguration;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The configuration that readers copy from docs/jenkins.md. */
@WithJenkins
class ConfigurationAsCodeIT {

    private static final Pattern SHOWN = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir private Path folder;

    @Test
    void configures(JenkinsRule jenkins) throws Exception {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("docs/jenkins.md")));
        assertThat(shown.find()).isTrue();
        Path file = Files.writeString(folder.resolve("jenkins.yaml"), shown.group(1));

        ConfigurationAsCode.get().configure(file.toString());

        DeliveryWorkflowsConfiguration configuration = DeliveryWorkflowsConfiguration.get();
        assertThat(configuration.getOnNotReady()).isEqualTo(Policy.Gate.UNSTABLE);
        assertThat(configuration.getConsumers().strip()).isEqualTo("operations/*");
        assertThat(configuration.getPolicy().strip()).isEqualTo("failOn: HIGH");
    }
}
