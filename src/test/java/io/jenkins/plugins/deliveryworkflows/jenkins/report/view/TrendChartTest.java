package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendChartTest {

    @Test
    void drawsTheOldestBuildFirstAndAsHighAsItsShare() {
        TrendChart chart = TrendChart.of(List.of(point(2, 4), point(1, 2)));

        assertThat(chart.bars()).extracting(bar -> bar.point().build()).containsExactly(1, 2);
        assertThat(chart.bars().get(0).height()).isEqualTo(chart.height() / 2);
        assertThat(chart.bars().get(1).height()).isEqualTo(chart.height());
        assertThat(chart.bars().get(1).x()).isGreaterThan(chart.bars().get(0).x());
        assertThat(chart.bars())
                .allMatch(bar -> bar.y() + bar.height() == chart.height())
                .allMatch(bar -> bar.x() + bar.width() <= chart.width());
    }

    @Test
    void showsABuildWithNothingMet() {
        assertThat(TrendChart.of(List.of(point(1, 0))).bars().get(0).height()).isPositive();
    }

    private static TrendPoint point(int build, int passing) {
        return new TrendPoint(build, "#" + build, build + "/", passing == 4, passing, 4, 0, 0);
    }
}
