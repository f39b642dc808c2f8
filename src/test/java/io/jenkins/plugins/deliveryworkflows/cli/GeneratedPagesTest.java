package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.plugin.StepsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Pages that are made from the same data as {@code explain} say what it says.
 *
 * <p>{@code -Dgolden=write} writes them anew and fails, so that somebody looks at the difference.
 */
class GeneratedPagesTest {

    private static final Path RULES = Path.of("docs/rules.md");
    private static final Path CRITERIA = Path.of("docs/criteria.md");
    private static final Path STEPS = Path.of("docs/steps.md");

    @Test
    void rulesAreListedAsTheyAre() throws IOException {
        compare(RULES, RulesPage.text());
    }

    @Test
    void stepsAreToldAsJenkinsTellsThem() throws IOException {
        compare(STEPS, StepsPage.text());
        assertThat(StepsPage.text())
                .contains("## `runWorkflow`", "| `workflow` (required) | ", "| `release` | ");
    }

    @Test
    void criteriaAreExplainedAsTheyDecide() throws IOException {
        String page = Files.readString(CRITERIA);

        compare(CRITERIA, CriteriaPage.renewed(page));
        assertThat(CriteriaPage.parts().keySet())
                .allSatisfy(part -> assertThat(page).contains("<!-- generated:" + part + " -->"));
    }

    @Test
    void aStalePartWouldBeNoticed() {
        String page = "<!-- generated:all -->\nold\n<!-- /generated -->\nmine\n";

        assertThat(CriteriaPage.renewed(page))
                .contains("| release-readiness | `context-pack-refreshed` |")
                .doesNotContain("old")
                .endsWith("<!-- /generated -->\nmine\n");
    }

    private static void compare(Path page, String expected) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(page, expected);
            assertThat(true).as("the page was written: look at the difference").isFalse();
        }
        assertThat(Files.readString(page)).isEqualTo(expected);
    }
}
