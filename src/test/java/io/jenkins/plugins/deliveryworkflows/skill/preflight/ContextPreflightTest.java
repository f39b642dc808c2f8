package io.jenkins.plugins.deliveryworkflows.skill.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import io.jenkins.plugins.deliveryworkflows.analysis.CommittedDocuments;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult.OpenQuestion;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextPreflightTest {

    private static final String[] PACK = {
        "docs/api/index.md",
        "docs/architecture/context.json",
        "docs/architecture/context.md",
        "docs/backend/database/schema.md",
        "docs/development/quality-gates.md",
        "docs/frontend/routes.md"
    };

    @TempDir private Path folder;
    private PackWorkspace workspace;

    @BeforeEach
    void openWorkspace() {
        workspace = new PackWorkspace(folder);
    }

    @Test
    void writesTheWholePackIntoAnEmptyFolder() {
        SkillResult result = workspace.refresh();

        assertThat(result.documents()).containsExactly(PACK);
        assertThat(result.written()).containsExactly(PACK);
        assertThat(workspace.files()).containsOnlyKeys(PACK);
        assertThat(result.counts()).containsEntry("endpoints", 1).containsEntry("tables", 1);
    }

    @Test
    void writesNothingTheSecondTime() {
        workspace.refresh();
        Map<String, String> before = workspace.files();

        assertThat(workspace.refresh().written()).isEmpty();
        assertThat(workspace.files()).isEqualTo(before);
    }

    @Test
    void writesTheSameBytesInAnotherFolder(@TempDir Path other) {
        PackWorkspace elsewhere = new PackWorkspace(other);
        workspace.refresh();
        elsewhere.refresh();

        assertThat(elsewhere.files()).isEqualTo(workspace.files());
    }

    @Test
    void leavesACheckoutWithWindowsLineEndsAlone() {
        workspace.refresh();
        for (String path : PACK) {
            workspace.edit(path, text -> text.replace("\n", "\r\n"));
        }

        assertThat(workspace.refresh().written()).isEmpty();
    }

    @Test
    void writesOnlyDocumentsWhoseFactsChanged() {
        workspace.refresh();

        SkillResult result = workspace.refresh(later(), new Cancellation());

        assertThat(result.written())
                .contains(PackWorkspace.API, PackWorkspace.JSON)
                .doesNotContain(
                        "docs/frontend/routes.md",
                        "docs/backend/database/schema.md",
                        "docs/development/quality-gates.md");
        assertThat(workspace.read(PackWorkspace.API)).contains("/bookings");
    }

    @Test
    void comesBackToTheSameBytesWhenTheFactsDo() {
        workspace.refresh();
        Map<String, String> before = workspace.files();
        workspace.refresh(later(), new Cancellation());

        workspace.refresh();

        assertThat(workspace.files()).isEqualTo(before);
    }

    @Test
    void keepsWhatPeopleWroteAndAddsItsBlocksToTheirFile() {
        String mine = "# Our API\r\n\r\nAsk *us* first.  \r\n| a|b |";
        workspace.write(PackWorkspace.API, mine);

        workspace.refresh();

        assertThat(workspace.read(PackWorkspace.API))
                .startsWith(mine + "\r\n\r\n<!-- delivery:begin ")
                .contains("/rooms/{id}");
        assertThat(workspace.refresh().written()).isEmpty();
    }

    @Test
    void keepsAnAnswerThatTookTheMarkersPlace() {
        workspace.refresh();
        OpenQuestion question =
                workspace.refresh().openMarkers().stream()
                        .filter(marker -> marker.path().equals(PackWorkspace.CONTEXT))
                        .findFirst()
                        .orElseThrow();
        workspace.edit(
                PackWorkspace.CONTEXT,
                text -> text.replaceFirst("\\[PENDING [^\\]]*\\]", "It books meeting rooms."));

        SkillResult result = workspace.refresh(later(), new Cancellation());

        assertThat(workspace.read(PackWorkspace.CONTEXT)).contains("It books meeting rooms.");
        assertThat(result.openMarkers()).doesNotContain(question);
    }

    @Test
    void notesWhereDescriptionsDisagree() {
        Facts.Builder facts = PackWorkspace.facts();
        Citation contract = new Citation("openapi.yaml", "paths./rooms/{key}.get", 5);
        facts.add(new Endpoint("GET", "/rooms/{key}", Endpoint.OPENAPI, contract));
        for (int i = 1; i <= 7; i++) {
            Citation source = new Citation("app/extra.py", "extra" + i, i);
            facts.add(new Endpoint("GET", "/extra" + i, "FastAPI", source));
        }
        facts.add(new Variable("OTHER", true, false, new Citation(".env.example", "OTHER", 1)));

        Project project = workspace.project(facts.build(), Policy.DEFAULT, CommittedDocuments.NONE);

        assertThat(workspace.refresh(project, new Cancellation()).notes())
                .contains(
                        "Served by code, but not in OpenAPI: GET /extra1 (app/extra.py:1), GET /extra2"
                                + " (app/extra.py:2), GET /extra3 (app/extra.py:3), GET /extra4 (app/extra.py:4),"
                                + " GET /extra5 (app/extra.py:5) and 2 more",
                        "Used, but not in the file that declares variables: DATABASE_URL (app/settings.py:4)");
        assertThat(workspace.refresh().notes()).isEmpty();
    }

    @Test
    void asksOwnersWhatOnlyTheyKnow() {
        workspace.write(".github/CODEOWNERS", "* @core\n");

        SkillResult result = workspace.refresh();

        assertThat(result.openMarkers())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(6)
                .allSatisfy(marker -> assertThat(marker.owner()).isEqualTo("@core"));
    }

    @Test
    void namesEveryBrokenDocumentAndWritesNone() throws IOException {
        workspace.write(PackWorkspace.API, "text\n\n<!-- delivery:begin endpoints -->\n");
        workspace.write(PackWorkspace.CONTEXT, "---\na: [b\n---\n");
        workspace.write(PackWorkspace.JSON, "{\"name\": \"somebody's\"}\n");
        Files.createDirectories(workspace.file("docs/frontend"));
        Files.createSymbolicLink(workspace.file("docs/frontend/routes.md"), Path.of("nowhere"));
        Map<String, String> before = workspace.files();

        assertThatThrownBy(workspace::refresh)
                .asInstanceOf(throwable(BadInputException.class))
                .satisfies(
                        refused ->
                                assertThat(refused.faults())
                                        .extracting(Fault::where)
                                        .extracting(where -> where.split(":")[0])
                                        .containsExactlyInAnyOrder(
                                                PackWorkspace.API,
                                                PackWorkspace.CONTEXT,
                                                PackWorkspace.JSON,
                                                "docs/frontend/routes.md"));
        assertThat(workspace.files()).isEqualTo(before);
    }

    @Test
    void stopsBetweenFilesWhenCancelled() {
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();

        assertThatThrownBy(() -> workspace.refresh(workspace.project(), cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(workspace.files()).isEmpty();
    }

    private Project later() {
        return workspace.project(
                PackWorkspace.laterFacts(), Policy.DEFAULT, CommittedDocuments.NONE);
    }
}
