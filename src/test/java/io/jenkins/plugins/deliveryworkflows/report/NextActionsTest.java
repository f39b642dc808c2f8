package io.jenkins.plugins.deliveryworkflows.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.NextActions;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextActionsTest {

    @Test
    void saysWhatSeveralCriteriaNeedOnce() {
        List<JudgedCriterion> criteria = SampleReports.notReady().criteria();

        assertThat(NextActions.of(criteria))
                .extracting(NextAction::type)
                .containsExactly(
                        "delivery-workflows skill context-preflight",
                        "",
                        "",
                        "delivery-workflows --version");
    }

    @Test
    void keepsTheOrderInWhichCriteriaAskForThem() {
        List<JudgedCriterion> criteria = SampleReports.notReady().criteria();

        assertThat(NextActions.of(List.of(criteria.get(3), criteria.get(0))))
                .extracting(NextAction::line)
                .containsExactly(0, 0, 212, 48);
    }
}
