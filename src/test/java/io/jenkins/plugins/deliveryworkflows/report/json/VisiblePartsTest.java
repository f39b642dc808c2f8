package io.jenkins.plugins.deliveryworkflows.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Revision;
import org.junit.jupiter.api.Test;

class VisiblePartsTest {

    @Test
    void replacesWhatHidesOrTurnsTheReadingDirection() {
        Report visible = VisibleParts.of(SampleReports.notReady(), Report.class);

        assertThat(SampleReports.notReady().source().branch()).contains("\u202E", "\u001b");
        assertThat(visible.source().branch())
                .doesNotContain("\u202E", "\u001b", "\u0000")
                .contains("\uFFFDevil end");
    }

    @Test
    void keepsWhatNeedsNoChange() {
        Revision plain = SampleReports.notReady().source().base();

        assertThat(VisibleParts.of(plain, Revision.class)).isSameAs(plain);
    }
}
