package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import static io.jenkins.plugins.deliveryworkflows.jenkins.report.view.FindingsPageTest.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import io.jenkins.plugins.deliveryworkflows.report.model.Findings;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void namesCriteriaThatGotMet() {
        Comparison comparison = Comparison.of(SampleReports.notReady(), SampleReports.ready());

        assertThat(comparison.met())
                .extracting(JudgedCriterion::id)
                .contains("context-pack-refreshed", "action-items-logged");
        assertThat(comparison.unmet()).isEmpty();
    }

    @Test
    void namesCriteriaThatGotUnmet() {
        Comparison comparison = Comparison.of(SampleReports.ready(), SampleReports.notReady());

        assertThat(comparison.unmet())
                .extracting(JudgedCriterion::id)
                .contains("context-pack-refreshed", "action-items-logged");
        assertThat(comparison.met()).isEmpty();
    }

    @Test
    void countsNewAndGoneFindings() {
        Comparison comparison =
                Comparison.of(
                        with(finding(1, "HIGH", Finding.OPEN), finding(2, "HIGH", Finding.NEW)),
                        with(finding(1, "HIGH", Finding.FIXED), finding(3, "LOW", Finding.NEW)));

        assertThat(comparison.found()).extracting(Finding::id).containsExactly("F-3");
        assertThat(comparison.gone()).isEqualTo(2);
    }

    @Test
    void showsTheFirstOfManyNewFindings() {
        Comparison comparison =
                Comparison.of(
                        with(),
                        with(
                                IntStream.range(0, 50)
                                        .mapToObj(i -> finding(i, "HIGH", Finding.NEW))
                                        .toArray(Finding[]::new)));

        assertThat(comparison.found()).hasSize(20);
        assertThat(comparison.more()).isEqualTo(30);
        assertThat(comparison.news()).isEqualTo(50);
    }

    @Test
    void isEmptyForEqualReports() {
        assertThat(Comparison.of(SampleReports.notReady(), SampleReports.notReady()).isEmpty())
                .isTrue();
    }

    private static Report with(Finding... findings) {
        return SampleReports.notReady()
                .withFindings(new Findings(Map.of(), Map.of(), List.of(findings)));
    }
}
