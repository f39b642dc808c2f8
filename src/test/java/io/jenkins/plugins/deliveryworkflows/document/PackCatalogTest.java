package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackCatalogTest {

    private final PackCatalog packs = PackCatalog.builtIn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/requirements/booking-2/UserStories.md",
                "docs/sprint/Release-1.2.0/Burndown.csv",
                "docs/sprint/2026-11/Rollback.md",
                "docs/architecture/context.json",
                "docs/backend/database/schema.md",
                "docs/security/sbom.cdx.json",
                "docs/Action_Items.md",
                "docs/testing/TestGaps.md",
                "docs/release-notes/billing-2.3.0.md",
                "docs/runbooks/api.md",
                "docs/adr/ADR-0001-two-builds.md",
                "docs/adr/README.md",
                "CHANGELOG.md",
                "docs/CHANGELOG.md",
                "docs/performance/baseline.json",
                "docs/development/docstrings/app/main.py.md",
                ".delivery/out/release-readiness/report.json"
            })
    void takesDocumentsOfPacksForOutputs(String path) {
        assertThat(packs.isOutput(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/guide.md",
                "docs/architecture/context.md.orig",
                "docs/architecture/context.yaml",
                "docs/architecture/old/context.md",
                "docs/requirements/UserStories.md",
                "docs/requirements/a/b/UserStories.md",
                "docs/requirements/.hidden/UserStories.md",
                "docs/requirements/a b/UserStories.md",
                "docs/requirements/booking/Notes.md",
                "docs/adr/ADR-template.md",
                "docs/adr/ADR-12-short.md",
                "docs/release-notes/old/1.0.md",
                "services/api/CHANGELOG.md",
                "services/docs/runbooks/api.md",
                "docs/development/docstrings",
                "docs/development/docstrings/app.py",
                ".delivery/policy.yml",
                "changelog.md",
                ""
            })
    void takesNothingElseForAnOutput(String path) {
        assertThat(packs.isOutput(path)).isFalse();
    }

    @Test
    void tellsDocumentsOfOnePackFromThoseOfAnother() {
        assertThat(packs.belongsTo("context", "docs/api/index.md")).isTrue();
        assertThat(packs.belongsTo("release", "docs/api/index.md")).isFalse();
        assertThat(packs.belongsTo("unknown", "docs/api/index.md")).isFalse();
    }
}
