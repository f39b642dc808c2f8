package io.jenkins.plugins.deliveryworkflows.render.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.ScannedProject;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarker;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunbookDocumentsTest {

    private static final String WORKLOAD =
            "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: cart}\nspec:\n  template:\n    spec:\n"
                    + "      containers:\n      - image: cart\n        env: [{name: DB, value: 'store:6379'}]\n"
                    + "        readinessProbe: {httpGet: {path: /ready, port: 7070}}\n";

    @TempDir Path folder;

    private GitFixture git;

    @BeforeEach
    void shop() {
        git =
                GitFixture.init(folder)
                        .write(".github/CODEOWNERS", "/cart/ @cart\n")
                        .write("cart/Dockerfile", "FROM scratch\nCMD [\"/cart\"]\n")
                        .write("cart/README.md", "# Cart\n\nIt keeps what people want to buy.\n")
                        .write("deploy/cart.yaml", WORKLOAD)
                        .write("compose.yml", "services:\n  store:\n    image: redis\n")
                        .write("Makefile", "deploy:\nrollback:\n");
    }

    private List<Rendered> rendered() {
        return RunbookDocuments.of(ScannedProject.of(folder, git.open(), "1.0.0"));
    }

    @Test
    void givesCommandsThatPersonOnCallCanType() {
        String text = rendered().get(0).whole();

        assertThat(text)
                .contains("- Owner: `@cart`\n- Works if: `GET /ready :7070`\n")
                .contains("`kubectl logs deployment/cart --all-containers --tail=200`")
                .contains("`kubectl apply -f deploy/cart.yaml`")
                .contains("`make deploy`")
                .contains("- `make rollback` of `Makefile`\n")
                .contains("“It keeps what people want to buy.” (`cart/README.md`)")
                .contains("| `store` | image `redis` |");
    }

    @Test
    void asksItsOwnerEachQuestionOnce() {
        assertThat(OpenMarkers.in(rendered().get(0).whole()))
                .extracting(OpenMarker::owner)
                .containsOnly("@cart")
                .hasSize(4);
    }

    @Test
    void staysSameWhereLinesMove() {
        String before = rendered().get(0).whole();
        git.write("deploy/cart.yaml", "# moved\n\n" + WORKLOAD)
                .write("cart/Dockerfile", "# moved\nFROM scratch\nCMD [\"/cart\"]\n");

        assertThat(rendered().get(0).whole()).isEqualTo(before);
    }

    @Test
    void typesNothingThatShellWouldTakeForMore() {
        git.write("deploy/cart.yaml", WORKLOAD.replace("{name: cart}", "{name: 'cart; rm -rf x'}"))
                .write(
                        "compose.yml",
                        "services:\n  '$(id)`|<b>':\n    build: cart\n  '-x':\n    build: cart\n");

        List<Rendered> documents = rendered();

        assertThat(documents).isNotEmpty();
        assertThat(documents)
                .allSatisfy(
                        document ->
                                assertThat(document.whole())
                                        .doesNotContain("kubectl logs", "docker compose"))
                .allSatisfy(
                        document ->
                                assertThat(document.path()).matches("docs/runbooks/[\\w.-]+\\.md"));
    }
}
