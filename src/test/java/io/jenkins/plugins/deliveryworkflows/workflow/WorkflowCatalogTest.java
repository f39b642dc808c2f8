package io.jenkins.plugins.deliveryworkflows.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowCatalogTest {

    private final WorkflowCatalog catalog = WorkflowCatalog.builtIn();

    @Test
    void findsAWorkflowByItsId() {
        assertThat(catalog.find("hotfix").name()).isEqualTo("Hotfix / Incident Workflow");
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearestAndAllKnownOnes() {
        assertThatThrownBy(() -> catalog.find("relase-readiness"))
                .isInstanceOf(BadInputException.class)
                .hasMessage(
                        "there is no workflow 'relase-readiness'. Did you mean"
                                + " 'release-readiness'? The workflows are: review, codegen,"
                                + " release-readiness, hotfix, migration, performance-tuning,"
                                + " documentation-only.");
    }

    @Test
    void anIdLikeNoneIsAnsweredWithAllKnownOnes() {
        assertThatThrownBy(() -> catalog.find("xyz"))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("there is no workflow 'xyz'. The workflows are: review,");
    }

    @ParameterizedTest
    @CsvSource({
        "rewiev, review",
        "Review, review",
        "code-gen, codegen",
        "release, release-readiness",
        "incident, hotfix",
        "hot-fix, hotfix",
        "schema, migration",
        "performance tuning, performance-tuning",
        "doc, documentation-only"
    })
    void guessesTheWorkflowThatWasMeant(String typed, String meant) {
        assertThat(catalog.nearest(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "workflow", "xyz", "deploy-to-mars"})
    void guessesNothingFromAWordThatIsLikeNone(String typed) {
        assertThat(catalog.nearest(typed)).isEmpty();
    }
}
