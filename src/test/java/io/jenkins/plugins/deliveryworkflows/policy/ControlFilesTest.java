package io.jenkins.plugins.deliveryworkflows.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "documents: workspace\n", "releaseTags:\nowners:\n"})
    void policyThatSaysNothingIsTheDefault(String policy) {
        assertThat(files(POLICY, policy).policy()).isEqualTo(Policy.DEFAULT);
        assertThat(new ControlFiles(Map.of()).policy()).isEqualTo(Policy.DEFAULT);
    }

    @Test
    void readsWhatPolicySays() {
        Policy policy =
                files(
                                POLICY,
                                "documents: repository\nreleaseTags: '^r\\d+$'\nowners: {default: ' @team '}\n")
                        .policy();

        assertThat(policy.documents()).isEqualTo(Policy.Documents.REPOSITORY);
        assertThat(policy.releaseTags().pattern()).isEqualTo("^r\\d+$");
        assertThat(policy.defaultOwner()).hasValue("@team");
    }

    @Test
    void namesAllThatIsWrongWithPolicyAtOnce() {
        ControlFiles files =
                files(POLICY, "documents: both\nreleaseTags: '('\nowners: {default: [a]}\n");

        assertThatThrownBy(files::policy)
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        e ->
                                assertThat(e.faults())
                                        .hasSize(3)
                                        .allMatch(fault -> fault.where().equals(POLICY)))
                .hasMessageContaining("documents is 'both'")
                .hasMessageContaining("releaseTags is no regular expression")
                .hasMessageContaining("owners.default is no text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "a: b: c", "\tx", "- list", "just text", "\0"})
    void policyThatIsNoMappingIsNamed(String policy) {
        assertThatThrownBy(() -> files(POLICY, policy).policy())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(POLICY)
                .hasMessageContaining("YAML");
    }

    @Test
    void namesKeysThatHaveNoEffectYet() {
        assertThat(
                        files(POLICY, "gate: FAILURE\ndocuments: workspace\ndue: {}\n")
                                .keysWithoutEffect())
                .containsExactly("due", "gate");
    }

    @Test
    void readsServices() {
        Services services =
                files(
                                SERVICES,
                                "services:\n- {name: billing, path: apps/billing}\n- {name: core, kind: library}\n")
                        .services();

        assertThat(services.entries())
                .containsExactly(
                        new Services.Entry("billing", "apps/billing", Services.Kind.DEPLOYED),
                        new Services.Entry("core", ".", Services.Kind.LIBRARY));
        assertThat(new ControlFiles(Map.of()).services()).isEqualTo(Services.NONE);
        assertThat(files(SERVICES, "services:\n").services()).isEqualTo(Services.NONE);
    }

    @Test
    void namesAllThatIsWrongWithServicesAtOnce() {
        ControlFiles files =
                files(SERVICES, "services:\n- {path: a}\n- {name: ../b, kind: daemon}\n");

        assertThatThrownBy(files::services)
                .hasMessageContaining("services[0].name is missing")
                .hasMessageContaining("services[1].name is '../b'")
                .hasMessageContaining("services[1].kind is 'daemon'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"services: {billing: deployed}\n", "services: billing\n"})
    void servicesThatAreNoListAreNamed(String text) {
        assertThatThrownBy(() -> files(SERVICES, text).services())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(SERVICES + ": services is no list");
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

    private static ControlFiles files(String... pathsAndTexts) {
        Map<String, byte[]> contents = new HashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            contents.put(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new ControlFiles(contents);
    }
}
