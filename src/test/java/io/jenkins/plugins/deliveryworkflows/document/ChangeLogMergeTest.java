package io.jenkins.plugins.deliveryworkflows.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeLogMergeTest {

    private static final String BLOCK =
            "<!-- delivery:begin changes-1.2.0 -->\n### Added\n\n- rooms\n<!-- delivery:end changes-1.2.0 -->\n";
    private static final String SECTION = "## [1.2.0] - 2026-01-31\n\n" + BLOCK;

    private static String merge(String existing) {
        return merge(existing, "### Added\n\n- rooms");
    }

    private static String merge(String existing, String content) {
        return ChangeLogMerge.merge(
                ManagedDocument.parse("CHANGELOG.md", existing),
                new Rendered.ChangeLog(
                        "CHANGELOG.md", "1.2.0", LocalDate.of(2026, 1, 31), content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## [1.1.0] - 2025-01-01\n\n- Old.\n",
                "## 1.1.0 (2025-01-01)\n\n- Old.\n",
                "## v1.1\n\n- Old.\n",
                "# [1.1.0](https://example.org) (2025-01-01)\n\n- Old.\n",
                "## Version 1.1.0\n\n- Old.\n",
                "1.1.0\n-----\n\n- Old.\n",
                "### 1.1.0\n\n- Old.\n",
                "## billing-1.1.0\n\n- Old.\n",
                "## 2025-01-01\n\n- Old.\n"
            })
    void standsBeforeTheNewestVersion(String older) {
        String preamble = "# Changes\n\nIn 1.0 steps.\n\n## [Unreleased]\n\n- Soon.\n\n";

        assertThat(merge(preamble + older)).isEqualTo(preamble + SECTION + "\n" + older);
    }

    @Test
    void standsAtTheEndWithoutAnyVersion() {
        assertThat(merge("# Changes\n\n## [Unreleased]"))
                .isEqualTo("# Changes\n\n## [Unreleased]\n\n" + SECTION);
        assertThat(merge("")).isEqualTo(SECTION);
    }

    @Test
    void standsBeforeTheAddressesAtTheEnd() {
        String addresses = "[unreleased]: https://example.org/a\n[1.0.0]: https://example.org/b\n";

        assertThat(merge("# Changes\n\n## Unreleased\n\n" + addresses))
                .isEqualTo("# Changes\n\n## Unreleased\n\n" + SECTION + "\n" + addresses);
    }

    @Test
    void standsInTheSectionThatPeopleBegan() {
        assertThat(merge("# Changes\n\n## [1.2.0] - 2026-02-02\n\nOurs.\n\n## 1.1.0\n"))
                .isEqualTo(
                        "# Changes\n\n## [1.2.0] - 2026-02-02\n\nOurs.\n\n"
                                + BLOCK
                                + "\n## 1.1.0\n");
    }

    @Test
    void keepsDateAndPlaceOnceWritten() {
        String log = merge("# Changes\n\n## 1.1.0\n").replace("2026-01-31", "2026-02-02");

        assertThat(merge(log)).isEqualTo(log);
        assertThat(merge(log, "### Fixed\n\n- time"))
                .isEqualTo(log.replace("### Added\n\n- rooms", "### Fixed\n\n- time"));
    }

    @Test
    void leavesOtherReleasesAlone() {
        String other =
                "## [1.1.0] - 2025-01-01\n\n<!-- delivery:begin changes-1.1.0 -->\n## 9.9.9\n<!-- delivery:end changes-1.1.0 -->\n";

        assertThat(merge("# Changes\n\n" + other))
                .isEqualTo("# Changes\n\n" + SECTION + "\n" + other);
    }

    @Test
    void takesNoExampleForAVersion() {
        String example = "# Changes\n\n```\n## 1.1.0\n```\n\n> ## 1.0.0\n\n";

        assertThat(merge(example + "## 0.9.0\n")).isEqualTo(example + SECTION + "\n## 0.9.0\n");
    }

    @Test
    void keepsTheLineEndsOfTheFile() {
        assertThat(merge("# Changes\r\n\r\n## 1.1.0\r\n"))
                .isEqualTo(
                        "# Changes\r\n\r\n"
                                + (SECTION + "\n").replace("\n", "\r\n")
                                + "## 1.1.0\r\n");
    }

    @Test
    void refusesAFileThatHasNoPlace() {
        assertThatThrownBy(() -> merge("# Changes\n\n```\nopen\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no end");
    }
}
