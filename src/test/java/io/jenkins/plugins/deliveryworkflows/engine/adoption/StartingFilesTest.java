package io.jenkins.plugins.deliveryworkflows.engine.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.policy.Rules;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StartingFilesTest {

    @Test
    void ruleNothing() {
        Map<String, byte[]> contents =
                StartingFiles.PATHS.stream()
                        .collect(Collectors.toMap(path -> path, StartingFiles::content));

        assertThat(new ControlFiles(contents).rules()).isEqualTo(Rules.BUILT_IN);
    }

    @Test
    void policyStatesEveryDefaultInItsComments() {
        String stated =
                new String(StartingFiles.content(ControlFiles.POLICY), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("#") && !line.startsWith("# "))
                        .map(line -> line.substring(1))
                        .collect(Collectors.joining("\n"));

        Policy policy =
                new ControlFiles(
                                Map.of(
                                        ControlFiles.POLICY,
                                        stated.getBytes(StandardCharsets.UTF_8)))
                        .rules()
                        .policy();

        assertThat(policy).isEqualTo(Policy.DEFAULT);
        assertThat(stated.lines().filter(line -> !line.startsWith(" ")))
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "documents",
                        "releaseTags",
                        "failOn",
                        "gate",
                        "owners",
                        "due",
                        "waivers",
                        "scanners",
                        "licences",
                        "criticalPaths",
                        "audit");
    }
}
