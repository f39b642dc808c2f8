package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.ScannedProject;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import io.jenkins.plugins.deliveryworkflows.render.runbook.RunbookDocuments;
import io.jenkins.plugins.deliveryworkflows.skill.DocumentWriter;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that keeps its runbooks, and what others do instead. */
class RunbookCheckTest {

    private static final String CART = "docs/runbooks/cart.md";
    private static final String MAIL = "docs/runbooks/mail.md";
    private static final String RELEASE = "1.1.0";

    private static final String COMPOSE =
            "services:\n  cart:\n    build: cart\n    ports: ['7070:7070']\n    depends_on: [store]\n"
                    + "  mail:\n    build: mail\n  store:\n    image: redis\n";

    @TempDir Path folder;

    private GitFixture git;

    @BeforeEach
    void releaseWithCompleteRunbooks() {
        git =
                GitFixture.init(folder)
                        .write(".github/CODEOWNERS", "* @shop/ops\n")
                        .write("compose.yml", COMPOSE)
                        .write("cart/Dockerfile", "FROM scratch\nEXPOSE 7070\nCMD [\"/cart\"]\n")
                        .write("mail/Dockerfile", "FROM scratch\nCMD [\"/mail\"]\n")
                        .write("Makefile", "deploy:\n\t./ops/deploy.sh\n")
                        .write("ops/deploy.sh", "#!/bin/sh\n");
        git.commit("feat: sell");
        writeRunbooks();
        answer(CART, "cart", "Run `make deploy TAG=last` and watch `./ops/deploy.sh` end with ok.");
        answer(MAIL, "mail", "Run `make deploy` with the last tag of mail; nothing is lost then.");
        git.commit("docs: runbooks");
        git.tag("1.0.0");
    }

    @Test
    void holdsForCompleteRunbooksOfUnchangedServices() {
        CriterionResult result = judge();

        assertThat(result.reasons()).isEmpty();
        assertThat(result.evidence())
                .extracting(Evidence::text)
                .containsExactly(
                        CART + " is complete and says what the sources say now",
                        MAIL + " is complete and says what the sources say now");
    }

    @Test
    void tellsTeamWhatToAnswerInRunbookThatWasJustWritten() {
        git.delete(CART);
        assertThat(codes()).containsExactly("missing-document");

        writeRunbooks();

        CriterionResult result = judge();
        assertThat(result.reasons()).extracting(Reason::code).containsOnly("runbook-open-marker");
        assertThat(result.reasons()).hasSize(5);
        assertThat(result.nextActions())
                .allSatisfy(
                        action -> {
                            assertThat(action.path()).isEqualTo(CART);
                            assertThat(action.line()).isPositive();
                            assertThat(action.who()).isEqualTo("@shop/ops");
                        });
    }

    @Test
    void saysThatThereAreNoServices() {
        git.delete("compose.yml").delete("cart/Dockerfile").delete("mail/Dockerfile");

        assertThat(judge().evidence())
                .extracting(Evidence::text)
                .containsExactly("no services that are built here or declared, so no runbooks");
    }

    @Test
    void acceptsOwnOrderMoreSectionsAndOtherLineEnds() {
        edit(
                CART,
                text -> {
                    int rollback = text.indexOf("## Rollback");
                    int ways = text.indexOf("<!-- delivery:begin ways-back");
                    String moved = text.substring(rollback, ways);
                    String rest = text.substring(0, rollback) + text.substring(ways);
                    return (rest + "\n## Costs\n\nLittle.\n\n" + moved).replace("\n", "\r\n");
                });

        assertThat(codes()).isEmpty();
    }

    @Test
    void acceptsGermanText() {
        edit(
                CART,
                text ->
                        section(
                                        text,
                                        "Rollback",
                                        "1. Bereitschaft entscheidet. 2. `make deploy TAG=alt` aufrufen. 3. Nach fünf Minuten sind die Fehler weg.")
                                .replace("## Diagnosis", "## Fehlersuche")
                                .replace("## Alerts", "## Alarme"));

        assertThat(codes()).isEmpty();
    }

    @Test
    void refusesRollbackThatSaysNothing() {
        for (String nothing :
                List.of(
                        "",
                        "Redeploy.",
                        "N/A",
                        "See above for all of it.",
                        "The steps for this will follow soon.",
                        "<!-- Run `make deploy` with the last tag and watch the log until it ends. -->",
                        "[//]: # (Run make deploy with the last tag and watch the log until it ends)")) {
            edit(CART, text -> section(text, "Rollback", nothing));

            assertThat(codes()).as(nothing).containsExactly("runbook-without-rollback");
        }
    }

    @Test
    void refusesRollbackThatIsStillOpen() {
        edit(CART, text -> section(text, "Rollback", "TBD"));
        assertThat(codes()).containsExactly("runbook-open-marker");

        NextAction example = noRollback();
        edit(CART, text -> section(text, "Rollback", example.type()));
        assertThat(codes()).containsOnly("runbook-open-marker");

        edit(CART, text -> section(text, "Rollback", "<!-- [PENDING @shop/ops: how?] -->"));
        assertThat(codes()).containsExactly("runbook-open-marker");
    }

    private NextAction noRollback() {
        edit(CART, text -> section(text, "Rollback", "Redeploy."));
        return judge().nextActions().get(0);
    }

    @Test
    void refusesRollbackThatNoPersonTookOver() {
        edit(
                CART,
                text ->
                        text.replace(
                                "## Rollback\n",
                                "## Rollback\n\n<!-- delivery:drafted sha256:"
                                        + "0".repeat(64)
                                        + " -->\n"));

        assertThat(codes()).containsExactly("runbook-without-rollback");
    }

    @Test
    void refusesRollbackOfAnotherService() {
        edit(CART, text -> section(text, "Rollback", rollbackOf(MAIL)));

        assertThat(codes()).containsExactly("runbook-rollback-copied");
    }

    @Test
    void refusesRunbookOfAnotherService() {
        write(CART, read(MAIL));

        assertThat(codes()).contains("block-differs", "runbook-rollback-copied");
    }

    @Test
    void refusesSectionsWithoutContentAndMissingOnes() {
        edit(CART, text -> section(text, "Alerts", ""));
        assertThat(codes()).containsExactly("runbook-section-empty");

        edit(
                CART,
                text ->
                        section(text, "Alerts", "Paging: cart-down.")
                                .replace("## Incidents", "## Past"));
        assertThat(codes()).containsExactly("runbook-section-missing");

        edit(
                CART,
                text ->
                        text.replace("## Past", "## Incidents")
                                .replace("| 503 | no store | restart it |", "| 503 | | |"));
        assertThat(codes()).containsExactly("runbook-section-empty");
    }

    @Test
    void refusesNamesOfWhatIsNotThere() {
        for (String wrong :
                List.of(
                        "`make undeploy`",
                        "`./ops/back.sh`",
                        "`sh ops/back.sh`",
                        "`npm run back`",
                        "`cd ops && ./back.sh`",
                        "[plan](../plans/back.md)",
                        "\n\n```sh\n$ make deploy && make undo\n```\n")) {
            edit(CART, text -> section(text, "Escalation", "Call ops, then see " + wrong));

            assertThat(codes()).as(wrong).containsExactly("runbook-names-unknown");
        }
    }

    @Test
    void leavesOtherProgramsAndPlacesAlone() {
        edit(
                CART,
                text ->
                        section(
                                text,
                                "Escalation",
                                "`kubectl rollout undo deployment/cart -n shop`, `helm rollback cart 3`, `make -C . deploy TAG=v1`,"
                                        + " `cat /var/log/cart.log`, `cd ops && ./deploy.sh`, `docker pull shop/cart:1`,"
                                        + " `curl https://status.example.org/cart` [page](https://example.org/x.md)"
                                        + " [above](#rollback) [mail](mail.md)"));

        assertThat(codes()).isEmpty();
    }

    @Test
    void refusesOwnEndpointThatNothingServes() {
        git.write(
                "cart/app.py",
                "from fastapi import FastAPI\napp = FastAPI()\n@app.get('/healthz')\ndef health():\n    return 1\n");
        writeRunbooks();

        edit(
                CART,
                text ->
                        section(
                                text,
                                "Alerts",
                                "Ask `GET /healthz`, or `curl localhost:7070/healthz`."));
        assertThat(codes()).isEmpty();

        edit(CART, text -> section(text, "Alerts", "Ask `curl -f http://cart:7070/alive` first."));
        assertThat(codes()).containsExactly("runbook-names-unknown");
    }

    @Test
    void refusesLinkInPlaceOfRunbook() {
        git.write("notes/cart.md", read(CART)).delete(CART).link(CART, "../../notes/cart.md");

        assertThat(codes()).containsExactly("unreadable-document");
    }

    @Test
    void refusesChangedServiceWithoutPersonsWord() {
        changePort();

        CriterionResult result = judge();

        assertThat(result.reasons())
                .extracting(Reason::code)
                .containsExactly("runbook-not-reviewed");
        assertThat(result.reasons().get(0).message())
                .isEqualTo(
                        CART
                                + ": nobody has looked after it since its service changed: port '9090' is new");
        assertThat(result.nextActions().get(0).type()).isEqualTo("Reviewed for 1.1.0 by @shop/ops");
    }

    @Test
    void acceptsChangedServiceWithPersonsWord() {
        changePort();
        edit(CART, text -> text + "\nReviewed for 1.1.0 by @ada\n");

        assertThat(codes()).isEmpty();
        assertThat(judge().evidence())
                .extracting(Evidence::text)
                .contains("reviewed for 1.1.0 by @ada");
    }

    @Test
    void acceptsChangedServiceWithChangedText() {
        changePort();
        edit(
                CART,
                text -> section(text, "Escalation", "Call ops, then the one who knows metrics."));

        assertThat(codes()).isEmpty();
    }

    @Test
    void refusesWordThatIsNone() {
        changePort();
        String before = read(CART);
        for (String none :
                List.of(
                        "Reviewed for 1.0.0 by @ada",
                        "Reviewed for 1.1.0",
                        "Reviewed for 1.1.0 by",
                        "Reviewed for 1.1.01 by @ada",
                        "```\nReviewed for 1.1.0 by @ada\n```",
                        "`Reviewed for 1.1.0 by @ada`",
                        "<!-- Reviewed for 1.1.0 by @ada -->",
                        "# 2026-01-01",
                        "**...**")) {
            write(CART, before + "\n" + none + "\n");

            assertThat(codes()).as(none).containsExactly("runbook-not-reviewed");
        }
    }

    @Test
    void refusesWordInsideManagedBlock() {
        changePort();
        edit(
                CART,
                text ->
                        text.replace(
                                "## At a glance", "## At a glance\n\nReviewed for 1.1.0 by @ada"));

        assertThat(codes()).containsExactlyInAnyOrder("block-differs", "runbook-not-reviewed");
    }

    @Test
    void waitsForRunbookOfServiceThatHadNoneBefore() {
        git.delete(CART);
        Baseline adopted =
                new Baseline(List.of(), List.of(), List.of(), List.of(), List.of("cart"));

        assertThat(judge(adopted).reasons()).isEmpty();

        git.write("compose.yml", COMPOSE.replace("'7070:7070'", "'7070:7070', '9090:9090'"));
        assertThat(judge(adopted).reasons())
                .extracting(Reason::code)
                .containsExactly("missing-document");
    }

    private void changePort() {
        git.write("compose.yml", COMPOSE.replace("'7070:7070'", "'7070:7070', '9090:9090'"));
        git.commit("feat: metrics");
        writeRunbooks();
        git.commit("docs: refresh");
    }

    private String rollbackOf(String path) {
        String text = read(path);
        String rest = text.substring(text.indexOf("## Rollback") + "## Rollback".length());
        return rest.substring(0, rest.indexOf("<!--")).strip();
    }

    private void answer(String path, String name, String rollback) {
        edit(
                path,
                text ->
                        section(
                                section(
                                        section(
                                                section(
                                                        section(
                                                                text,
                                                                "Purpose",
                                                                "It is the " + name + "."),
                                                        "Escalation",
                                                        "Call @shop/ops by pager."),
                                                "Alerts",
                                                "Pages on " + name + "-down."),
                                        "Rollback",
                                        rollback),
                                "Diagnosis",
                                "| Alarm | Diagnosis | Action |\n| --- | --- | --- |\n| 503 | no store | restart it |"));
    }

    /** The text with another content below a heading, up to the next heading or block. */
    private static String section(String text, String heading, String content) {
        int start = text.indexOf("## " + heading + "\n") + heading.length() + 4;
        int next = text.indexOf("\n## ", start);
        int block = text.indexOf("\n<!-- delivery:begin", start);
        int end = next < 0 ? block : block < 0 ? next : Math.min(next, block);
        return text.substring(0, start) + "\n" + content + "\n" + text.substring(end);
    }

    private void writeRunbooks() {
        Project project = project(Baseline.NONE);
        DocumentWriter.write(
                new SkillContext(
                        project,
                        "release",
                        Map.of("release", RELEASE),
                        Instant.EPOCH,
                        Progress.SILENT,
                        new Cancellation()),
                RunbookDocuments.of(project));
    }

    private Project project(Baseline baseline) {
        return ScannedProject.of(folder, git.open(), RELEASE, Services.NONE, baseline);
    }

    private List<String> codes() {
        return judge().reasons().stream().map(Reason::code).distinct().toList();
    }

    private CriterionResult judge() {
        return judge(Baseline.NONE);
    }

    private CriterionResult judge(Baseline baseline) {
        Decision decision = new Decision();
        RunbookCheck.judge(
                new CriterionContext(project(baseline), Map.of("release", RELEASE), Instant.EPOCH),
                decision);
        CriterionResult result = decision.result();
        assertThat(result.status() == Status.MET).isEqualTo(result.reasons().isEmpty());
        return result;
    }

    private void edit(String path, UnaryOperator<String> change) {
        write(path, change.apply(read(path)));
    }

    private void write(String path, String text) {
        git.write(path, text);
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
