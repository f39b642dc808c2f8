package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleSkillTest {

    @TempDir Path folder;
    private final WorkflowEngine engine = new WorkflowEngine(Surroundings.quiet());
    private Request request;

    @BeforeEach
    void makeRepository() {
        GitFixture git = GitFixture.init(folder.resolve("repository"));
        git.commit("First", "app.py", "import os\nos.environ['PORT']\n");
        request = new Request(git.folder(), Map.of());
    }

    @Test
    void writesItsDocumentsOnce() {
        SkillOutcome first = engine.skill("context-preflight", "", request);
        SkillOutcome second = engine.skill("context-preflight", "", request);

        assertThat(first.step().status()).isEqualTo(Step.Status.DONE);
        assertThat(first.changes())
                .extracting(DocumentChange::path)
                .contains("docs/architecture/context.md")
                .noneMatch(path -> path.startsWith(".delivery/"));
        assertThat(second.documents()).isEqualTo(first.documents());
        assertThat(second.changes()).isEmpty();
    }

    @Test
    void unknownSkillIsNamedWithTheNearest() {
        assertThatThrownBy(() -> engine.skill("context-preflite", "", request))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("this version has no skill 'context-preflite'")
                .hasMessageContaining("Did you mean 'context-preflight'");
    }

    @Test
    void unknownModeIsNamed() {
        assertThatThrownBy(() -> engine.skill("context-preflight", "upside-down", request))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("no mode 'upside-down'");
    }
}
