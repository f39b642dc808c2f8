package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.model.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsPageTest {

    @Test
    void groupsWhatCountsBySeverityAndTheRestByState() {
        FindingsPage page =
                FindingsPage.of(
                        List.of(
                                finding(1, "LOW", Finding.NEW),
                                finding(2, "CRITICAL", Finding.FIXED),
                                finding(3, "CRITICAL", Finding.OPEN),
                                finding(4, "HIGH", Finding.ALLOWED)),
                        null,
                        null);

        assertThat(page.groups())
                .extracting(FindingsPage.Group::key)
                .containsExactly("CRITICAL", "LOW", "fixed", "allowed");
        assertThat(page.filters()).containsEntry("CRITICAL", 1).containsEntry("fixed", 1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 100", "2, 101, 200", "3, 201, 250", "99, 201, 250", "0, 1, 100"})
    void showsAHundredAtATime(String number, int from, int to) {
        FindingsPage page = FindingsPage.of(many(250), "", number);

        assertThat(page.from()).isEqualTo(from);
        assertThat(page.to()).isEqualTo(to);
        assertThat(page.groups().get(0).items()).hasSize(to - from + 1);
        assertThat(page.pages()).isEqualTo(3);
    }

    @Test
    void knowsItsNeighbours() {
        assertThat(FindingsPage.of(many(150), "", "1").hasPrevious()).isFalse();
        assertThat(FindingsPage.of(many(150), "", "1").hasNext()).isTrue();
        assertThat(FindingsPage.of(many(150), "", "2").hasPrevious()).isTrue();
        assertThat(FindingsPage.of(many(150), "", "2").hasNext()).isFalse();
    }

    @Test
    void showsOneGroupAlone() {
        List<Finding> findings = new ArrayList<>(many(120));
        findings.add(finding(500, "CRITICAL", Finding.NEW));

        FindingsPage page = FindingsPage.of(findings, "CRITICAL", "7");

        assertThat(page.total()).isEqualTo(1);
        assertThat(page.number()).isEqualTo(1);
        assertThat(page.filters()).containsEntry("HIGH", 120);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "-1", "1e3", "99999999999", "<b>", "../"})
    void showsTheFirstPageForWhatIsNoPage(String text) {
        assertThat(FindingsPage.of(many(250), text, text).from()).isEqualTo(1);
    }

    @Test
    void isOneEmptyPageWithoutFindings() {
        FindingsPage page = FindingsPage.of(List.of(), "", "1");

        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.from()).isZero();
        assertThat(page.to()).isZero();
    }

    private static List<Finding> many(int number) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            findings.add(finding(i, "HIGH", Finding.OPEN));
        }
        return findings;
    }

    static Finding finding(int number, String severity, String state) {
        return new Finding(
                "F-" + number,
                "rule",
                "title",
                severity,
                "security",
                "a.java",
                number,
                state,
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }
}
