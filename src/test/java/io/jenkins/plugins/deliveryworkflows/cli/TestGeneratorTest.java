package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code skill test-generator --mode high-risk} on a small shop, as scripts see it. */
class TestGeneratorTest {

    private static final String GAPS = "docs/testing/TestGaps.md";
    private static final String PLAN = "docs/testing/TestPlan.md";
    private static final String PADDING = "# What banks ask for is written down here.\n".repeat(40);
    private static final String PAYMENTS =
            PADDING
                    + """
                    def refund_order(session, order_id: int, amount: Decimal, note: str | None = None):
                        if amount < 0:
                            raise RefundError()
                        return session.pay(order_id, amount)
                    """;

    @TempDir private Path folder;
    private GitFixture shop;

    @BeforeEach
    void releaseAndChange() {
        shop = GitFixture.init(folder.resolve("shop"));
        shop.write(".gitignore", "coverage.xml\n");
        shop.write("app/payments.py", PADDING);
        shop.write("app/mail.py", "def send(text: str):\n    return text\n");
        shop.write("tests/test_cart.py", "def test_total():\n    assert 1 == 1\n");
        shop.commit("feat: open the shop");
        shop.tag("v1.0.0");
        shop.write("app/payments.py", PAYMENTS);
        shop.write("app/cart.py", "def total(items):\n    return sum(items)\n");
        shop.commit("feat: give money back");
    }

    @Test
    void ranksChangedCodeWithoutATest() {
        generate();

        assertThat(rows())
                .containsExactly(
                        "| TG-f39383f2 | `app/payments.py` | HIGH | Moves money; no test found |"
                                + " `tests/test_payments.py` | | | |");
    }

    @Test
    void namesScenariosFromTheCodesOwnSignatures() {
        generate();

        assertThat(read(PLAN))
                .contains("### High risk\n\n#### `app/payments.py`\n")
                .contains("| `refund_order` | with usual `order_id`, `amount`, `note` |")
                .contains("`RefundError` is raised")
                .contains("`order_id` of something that isn't there")
                .contains("`amount` of zero, below zero, and one that has to be rounded")
                .contains("`note` left out");
    }

    @Test
    void asksOnceWhatIsTriedByHand() {
        generate();
        edit(PLAN, read(PLAN).replaceFirst("\\[PENDING [^]]*]", "Ada pays with a real card."));

        assertThat(generate().out()).doesNotContain(" asks ");
        assertThat(read(PLAN)).contains("Ada pays with a real card.");
    }

    @Test
    void changesNothingTheSecondTimeNorOnceItIsCommitted() {
        generate();
        String gaps = read(GAPS);
        String plan = read(PLAN);

        assertThat(generate().out()).contains("unchanged  " + GAPS, "unchanged  " + PLAN);
        shop.commit("docs: plan the tests");
        assertThat(generate().out()).contains("unchanged  " + GAPS, "unchanged  " + PLAN);
        assertThat(List.of(read(GAPS), read(PLAN))).containsExactly(gaps, plan);
    }

    @Test
    void believesFreshCoverageOverNames() throws IOException {
        coverage("app/payments.py", "<line number='41' hits='1'/><line number='42' hits='1'/>");

        generate();

        assertThat(rows()).isEmpty();
        assertThat(read(PLAN)).contains("Coverage reports of the tests were read.");
    }

    @Test
    void namesWhatTestsDoNotRunThoughThereIsATest() throws IOException {
        shop.write("tests/test_payments.py", "def test_refund():\n    assert refund_order\n");
        coverage("app/payments.py", "<line number='41' hits='1'/><line number='43' hits='0'/>");

        generate();

        assertThat(rows())
                .singleElement()
                .asString()
                .contains("| MEDIUM | Moves money; tests don't run what changed |");
    }

    @Test
    void keepsWhatCoverageToldWhileThereIsNoNewer() throws IOException {
        shop.write("tests/test_payments.py", "def test_refund():\n    assert refund_order\n");
        coverage("app/payments.py", "<line number='41' hits='1'/><line number='43' hits='0'/>");
        generate();
        List<String> told = rows();
        Files.delete(shop.path("coverage.xml"));

        generate();

        assertThat(rows()).isEqualTo(told).isNotEmpty();
    }

    @Test
    void doesNotReadCoverageThatIsOlderThanAChange() throws IOException {
        coverage("app/payments.py", "<line number='41' hits='1'/><line number='42' hits='1'/>");
        Files.setLastModifiedTime(shop.path("coverage.xml"), FileTime.from(Instant.EPOCH));

        assertThat(generate().out())
                .contains("Not read, as it is older than a changed source: coverage.xml");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void dropsTheRowOfAGapThatIsGone() {
        generate();
        shop.write("tests/test_payments.py", "def test_refund():\n    assert refund_order\n");

        generate();

        assertThat(rows()).isEmpty();
    }

    @Test
    void keepsTheRowInWhichAPersonGaveAReason() {
        generate();
        edit(
                GAPS,
                read(GAPS)
                        .replace(
                                "`tests/test_payments.py` | | | |",
                                "`tests/test_payments.py` | Ada | The bank tests it. | 2026-12-31 |"));
        shop.write("tests/test_payments.py", "def test_refund():\n    assert refund_order\n");

        generate();

        assertThat(rows())
                .singleElement()
                .asString()
                .contains("| closed |", "| Ada | The bank tests it. | 2026-12-31 |");
    }

    @Test
    void showsNamesOfFilesAndNothingElseOfThem() {
        shop.write("app/pay|<b>`x`.py", PAYMENTS.replace("refund_order", "pay_order"));

        generate();

        assertThat(rows()).hasSize(2);
        assertThat(rows().get(1)).contains("``app/pay\\|<b>`x`.py``");
        assertThat(generate().out()).contains("unchanged  " + GAPS);
    }

    @Test
    void alwaysNamesWhatThePolicyCallsCritical() {
        shop.write(".delivery/policy.yml", "criticalPaths: [app/mail.py]\n");
        shop.commit("chore: say what is critical");

        generate();

        assertThat(rows())
                .anyMatch(
                        row ->
                                row.contains(
                                        "| `app/mail.py` | HIGH | Lies on a critical path of the policy;"));
    }

    @Test
    void ranksLowerWhereEverythingIsNew() {
        shop.git("tag", "--delete", "v1.0.0");

        generate();

        assertThat(rows()).singleElement().asString().contains("`app/payments.py` | MEDIUM |");
        assertThat(read(PLAN)).contains("There is no earlier release");
    }

    @Test
    void namesTheStepsOfADatabaseTogether() {
        shop.write("app/migrations/0001_open.py", "def forwards(apps):\n    apps.run()\n");
        shop.write("app/migrations/0002_close.py", "def forwards(apps):\n    apps.run()\n");

        generate();

        assertThat(rows())
                .filteredOn(row -> row.contains("migrations"))
                .singleElement()
                .asString()
                .contains("| `app/migrations` | HIGH | Changes stored data; no test found |");
    }

    private CommandLineRun generate() {
        CommandLineRun run =
                CommandLineRun.of(
                        folder.resolve("cache"),
                        "skill",
                        "test-generator",
                        "--mode",
                        "high-risk",
                        "--release",
                        "1.1.0",
                        "-C",
                        shop.folder().toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        return run;
    }

    private void coverage(String file, String lines) throws IOException {
        shop.write(
                "coverage.xml",
                "<coverage><packages><package><classes><class filename='"
                        + file
                        + "'><lines>"
                        + lines
                        + "</lines></class></classes></package></packages></coverage>");
        Files.setLastModifiedTime(
                shop.path("coverage.xml"), FileTime.from(Instant.now().plusSeconds(60)));
    }

    private List<String> rows() {
        return read(GAPS).lines().filter(line -> line.startsWith("| TG-")).toList();
    }

    private String read(String path) {
        try {
            return Files.readString(shop.path(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void edit(String path, String text) {
        assertThat(text).isNotEqualTo(read(path));
        shop.write(path, text);
    }
}
