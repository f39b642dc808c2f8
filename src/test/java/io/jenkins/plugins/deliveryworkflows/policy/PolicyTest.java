package io.jenkins.plugins.deliveryworkflows.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void draftKeepsWhatItDoesNotSet() {
        Policy policy = Policy.DEFAULT.with().failOn(Severity.HIGH).due(Severity.HIGH, 14).build();

        assertThat(policy.failOn()).isEqualTo(Severity.HIGH);
        assertThat(policy.dueDays(Severity.HIGH)).hasValue(14);
        assertThat(policy.dueDays(Severity.CRITICAL)).hasValue(7);
        assertThat(policy.dueDays(Severity.LOW)).isEmpty();
        assertThat(policy.with().failOn(Severity.CRITICAL).due(Severity.HIGH, 30).build())
                .isEqualTo(Policy.DEFAULT);
    }

    @Test
    void baselineHasEveryEntryOnceAndSorted() {
        Baseline.Finding later = new Baseline.Finding("f2", "rule-b", "a.py", "@team");
        Baseline.Finding first = new Baseline.Finding("f1", "rule-a", "b.py", "@team");

        Baseline baseline =
                new Baseline(
                        List.of(later, first, later),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("web", "api", "web"));

        assertThat(baseline.findings()).containsExactly(first, later);
        assertThat(baseline.fingerprints()).containsExactlyInAnyOrder("f1", "f2");
        assertThat(baseline.servicesWithoutRunbook()).containsExactly("api", "web");
    }
}
