package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputCheckTest {

    private static final InputCheck CHECK = new InputCheck(InputDialect.COMMAND_LINE);
    private static final Workflow RELEASE = WorkflowCatalog.builtIn().find("release-readiness");

    @Test
    void nothingIsWrongWithWhatIsAskedFor() {
        assertThat(faults(Map.of("release", "1.2.0"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void proposesNameForMissingRelease(String given) {
        assertThat(faults(Map.of("release", given)))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.where()).isEqualTo("--release is missing");
                            assertThat(fault.what()).startsWith("The release to judge, ");
                            assertThat(fault.remedy()).isEqualTo("Add --release 1.3.0");
                        });
    }

    @Test
    void doesNotAskForProposalWithoutNeed() {
        assertThat(
                        CHECK.faults(
                                RELEASE,
                                Map.of("release", "1.2.0"),
                                () -> {
                                    throw new AssertionError("asked for");
                                }))
                .isEmpty();
    }

    @Test
    void namesTheNearestSpelling() {
        assertThat(faults(Map.of("release", "1.2.0", "relese", "x")))
                .singleElement()
                .hasToString(
                        "--relese: release-readiness takes no such input."
                                + " Did you mean --release?");
    }

    @Test
    void saysWhatIsTakenWhereNothingIsNear() {
        assertThat(faults(Map.of("release", "1.2.0", "xxxxxxxxxx", "y")))
                .singleElement()
                .asString()
                .contains("It takes ", "release");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../1.0", ".hidden", "a/b", "a b", "ü", "a\nb", "C:x", "$(x)"})
    void refusesNameThatCouldLeaveItsFolder(String name) {
        assertThat(faults(Map.of("release", name)))
                .singleElement()
                .asString()
                .contains("--release", "'" + name + "' can't be a name", "letters, digits");
    }

    @Test
    void refusesNameThatIsTooLong() {
        assertThat(faults(Map.of("release", "a".repeat(64)))).isEmpty();
        assertThat(faults(Map.of("release", "a".repeat(65)))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({"clock, tomorrow, 2026-12-31T09:00:00Z", "clock, 2026-12-31, 2026-12-31T09:00:00Z"})
    void refusesTimeThatIsNone(String input, String wrong, String right) {
        assertThat(faults(Map.of("release", "1.0.0", input, wrong)))
                .singleElement()
                .asString()
                .contains("--" + input, wrong, right);
        assertThat(faults(Map.of("release", "1.0.0", input, right))).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "capacity, many, 20",
        "capacity, 0, 1",
        "capacity, 10000, 9999",
        "days, 1.5, 10",
        "start, 31.12.2026, 2026-12-31",
        "start, 2026-02-30, 2026-02-28"
    })
    void refusesNumbersAndDatesThatAreNone(String input, String wrong, String right) {
        Workflow planning =
                WorkflowCatalog.builtIn().workflows().stream()
                        .filter(w -> w.inputs().stream().anyMatch(i -> i.name().equals(input)))
                        .findFirst()
                        .orElseThrow();

        assertThat(CHECK.faults(planning, Map.of(input, wrong), Optional::empty))
                .anyMatch(fault -> fault.toString().contains("--" + input + ": '" + wrong));
        assertThat(CHECK.faults(planning, Map.of(input, right), Optional::empty))
                .noneMatch(fault -> fault.toString().contains("--" + input + ": '"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PIPELINE | release is missing: | Add release: '1.3.0'.",
                "LINES | release is missing: | Add the line release=1.3.0.",
            })
    void asksForMissingInputAsItIsWritten(InputDialect dialect, String where, String remedy) {
        assertThat(new InputCheck(dialect).faults(RELEASE, Map.of(), () -> Optional.of("1.3.0")))
                .singleElement()
                .asString()
                .startsWith(where)
                .endsWith(remedy);
    }

    @Test
    void namesUnknownInputAsItIsWritten() {
        assertThat(
                        new InputCheck(InputDialect.PIPELINE)
                                .faults(
                                        RELEASE,
                                        Map.of("release", "1.2.0", "relese", "x"),
                                        Optional::empty))
                .singleElement()
                .hasToString(
                        "relese: release-readiness takes no such input."
                                + " Did you mean release?");
    }

    private static List<Fault> faults(Map<String, String> inputs) {
        return CHECK.faults(RELEASE, inputs, () -> Optional.of("1.3.0"));
    }
}
