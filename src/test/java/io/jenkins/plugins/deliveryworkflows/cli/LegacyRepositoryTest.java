package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository with a past adopts the workflows: what was there isn't held against it. */
class LegacyRepositoryTest {

    private static final String PAYMENTS =
            "def refund_order(order_id, amount):\n"
                    + "    if amount < 0:\n"
                    + "        raise ValueError()\n"
                    + "    return order_id, amount\n";

    @TempDir Path folder;
    private GitFixture shop;

    @BeforeEach
    void makeLegacyRepository() {
        shop = GitFixture.init(folder.resolve("shop"));
        shop.write("README.md", "# Shop\n\nSee [how to run it](docs/operations.md).\n");
        shop.write("Dockerfile", "FROM python:3.12\nCOPY app /app\nCMD [\"python\", \"/app\"]\n");
        shop.write("app/payments.py", PAYMENTS);
        shop.commit("feat: open the shop");
        shop.tag("v1.0.0");
    }

    @Test
    void recordsGapsLinksAndServicesWhateverChangedLast() {
        JsonNode baseline = init("--adopt", "--format", "json").json().path("baseline");

        assertThat(baseline.path("testGaps").asInt()).isOne();
        assertThat(baseline.path("brokenLinks").asInt()).isOne();
        assertThat(baseline.path("servicesWithoutRunbook").asInt()).isOne();
    }

    @Test
    void whatWasRecordedAsksForNothingAfterwards() throws IOException {
        adopt();
        shop.commit(
                "feat: refund more",
                "app/payments.py",
                PAYMENTS.replace("    return", "    # In full.\n    amount += 0\n    return"));

        CommandLineRun run = run();

        assertThat(run.out()).doesNotContain("docs/operations.md");
        assertThat(actionItems())
                .doesNotContain("Add a test")
                .doesNotContain("| HIGH |")
                .doesNotContain("Write the runbook")
                .contains("docs/runbooks/app.md");
        assertThat(run.out()).contains("READY").doesNotContain("NOT READY");
    }

    @Test
    void whatCameLaterCounts() throws IOException {
        adopt();
        shop.write("docs/guide.md", "Read [the rest](rest.md).\n");
        shop.commit("feat: take cards", "app/cards.py", PAYMENTS.replace("refund", "charge"));

        CommandLineRun run = run();

        assertThat(run.out()).contains("(docs/guide.md:1)").doesNotContain("operations.md");
        assertThat(Files.readString(shop.path("docs/testing/TestGaps.md")))
                .contains("`app/cards.py`")
                .doesNotContain("`app/payments.py`");
    }

    @Test
    void withoutAdoptionTheSameRepositoryIsHeldToAllOfIt() throws IOException {
        shop.commit("feat: refund more", "app/payments.py", PAYMENTS.replace("< 0", "<= 0"));

        CommandLineRun run = run();

        assertThat(run.out()).contains("NOT READY").contains("(README.md:3)");
        assertThat(Files.readString(shop.path("docs/testing/TestGaps.md")))
                .contains("`app/payments.py`");
    }

    private void adopt() {
        assertThat(init("--adopt").exitCode()).isZero();
        shop.commit("chore: adopt");
    }

    private String actionItems() throws IOException {
        return Files.readString(shop.path("docs/Action_Items.md"));
    }

    private CommandLineRun init(String... more) {
        return command("init", more);
    }

    private CommandLineRun run() {
        return command("run", "release-readiness", "--release", "1.1.0");
    }

    private CommandLineRun command(String name, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = name;
        System.arraycopy(more, 0, args, 1, more.length);
        args[more.length + 1] = "-C";
        args[more.length + 2] = shop.folder().toString();
        return CommandLineRun.of(folder.resolve("cache"), args);
    }
}
