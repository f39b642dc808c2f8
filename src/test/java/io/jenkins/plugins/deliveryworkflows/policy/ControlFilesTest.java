package io.jenkins.plugins.deliveryworkflows.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlFilesTest {

    private static final String POLICY = ".delivery/policy.yml";
    private static final String SERVICES = ".delivery/services.yml";

    @Test
    void everythingBelowDeliveryButOutIsControlFile() {
        assertThat(ControlFiles.isControlFile(POLICY)).isTrue();
        assertThat(ControlFiles.isControlFile(".delivery/packs/context.yml")).isTrue();
        assertThat(ControlFiles.isControlFile(".delivery/out/report.json")).isFalse();
        assertThat(ControlFiles.isControlFile("docs/.delivery/policy.yml")).isFalse();
    }

    @Test
    void digestIgnoresLineEndsAndNothingElse() {
        String digest = files(POLICY, "a: 1\nb: 2\n").digest();

        assertThat(files(POLICY, "a: 1\r\nb: 2\r\n").digest()).isEqualTo(digest);
        assertThat(files(POLICY, "a: 1\nb: 3\n").digest()).isNotEqualTo(digest);
        assertThat(files(SERVICES, "a: 1\nb: 2\n").digest()).isNotEqualTo(digest);
        assertThat(new ControlFiles(Map.of()).digest()).hasSize(64).isNotEqualTo(digest);
    }

    @Test
    void namesFilesThatDifferFromTheTrustedOnes() {
        ControlFiles trusted = files(POLICY, "a: 1\n", SERVICES, "same\n");
        ControlFiles here =
                files(POLICY, "a: 2\n", SERVICES, "same\r\n", ".delivery/waivers.yml", "new");

        assertThat(trusted.differences(here)).containsExactly(POLICY, ".delivery/waivers.yml");
        assertThat(trusted.differences(trusted)).isEmpty();
    }

    static ControlFiles files(String... pathsAndTexts) {
        Map<String, byte[]> contents = new HashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            contents.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new ControlFiles(contents);
    }
}
