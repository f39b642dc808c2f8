package io.jenkins.plugins.deliveryworkflows.jenkins.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import org.junit.jupiter.api.Test;

class DocumentLinksTest {

    @Test
    void leadToDraftsAlone() {
        DocumentLinks links = DocumentLinks.of(SampleReports.notReady(), "artifact/");

        for (OutputDocument output : SampleReports.notReady().outputs()) {
            assertThat(links.to(output.path()) != null)
                    .isEqualTo(output.state() == OutputDocument.State.DRAFT);
        }
        assertThat(links.to("services/billing/openapi.yaml")).isNull();
    }

    @Test
    void leadNowhereWhereNothingWasArchived() {
        assertThat(DocumentLinks.none().to("docs/api/index.md")).isNull();
    }
}
