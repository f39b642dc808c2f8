package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillCheckTest {

    @ParameterizedTest
    @CsvSource({"context-preflight, ''", "audit, data", "test-generator, high-risk"})
    void findsNothingWrongWithSkillThatNeedsNoInput(String skill, String mode) {
        assertThat(faults(skill, mode, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plannr | release | this version has no skill 'plannr'. Did you mean 'planner'? It has: context-preflight,",
                "planner | '' | mode is missing: planner needs a mode. It has: release.",
                "audit | dat | mode: audit has no mode 'dat'. Did you mean 'data'? It has: data, docs,",
                "context-preflight | rapid | mode: context-preflight has no mode 'rapid'. Leave mode out.",
                "planner | release | release is missing: The release to judge,",
                "docs-writer | release | release is missing: The release to judge,",
            })
    void saysWhatIsWrongAndWhatToDo(String skill, String mode, String message) {
        assertThat(faults(skill, mode, Map.of())).singleElement().asString().startsWith(message);
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(faults("planner", "release", Map.of("days", "x", "start", "y")))
                .extracting(Fault::where)
                .containsExactlyInAnyOrder("release is missing", "days", "start");
    }

    private static List<Fault> faults(String skill, String mode, Map<String, String> inputs) {
        return new SkillCheck(InputDialect.PIPELINE).faults(skill, mode, inputs);
    }
}
