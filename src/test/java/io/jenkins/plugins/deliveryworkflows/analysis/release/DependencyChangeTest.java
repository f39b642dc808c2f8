package io.jenkins.plugins.deliveryworkflows.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyChangeTest {

    @ParameterizedTest
    @CsvSource({
        "7.3.7, 9.1.1, true",
        "v1.7.6, v1.7.7, false",
        "^1.0, 2.0, true",
        "0.4.1, 0.5.0, true",
        "0.4.1, 0.4.9, false",
        "10.1, 1.9, true",
        "latest, 2.0, false"
    })
    void isMajorWhereTheFirstNumberThatCountsDiffers(String before, String after, boolean major) {
        assertThat(new DependencyChange("npm", "a", List.of(before), List.of(after)).isMajor())
                .isEqualTo(major);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void isNotMajorWhereItCameOrWent(boolean came) {
        List<String> versions = List.of("2.0");
        DependencyChange change =
                new DependencyChange(
                        "npm", "a", came ? List.of() : versions, came ? versions : List.of());

        assertThat(change.isMajor()).isFalse();
    }
}
