package io.jenkins.plugins.deliveryworkflows.cli;

import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.CACHE;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.EXPORT;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.POSTURE;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.REASON;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.SBOM;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.SEARCH;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.SECURITY;
import static io.jenkins.plugins.deliveryworkflows.cli.PostureCase.cell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to make a security posture look better than it is: every one comes out as not met. */
class PostureCheatsTest {

    private static final String TABLE = "<!-- delivery:table findings -->";

    private static final int SEVERITY = 3;
    private static final int OWNER = 7;
    private static final int STATUS = 8;
    private static final int DISPOSITION = 9;
    private static final int WHY = 10;

    @TempDir static Path shared;
    private static PostureCase original;

    @TempDir Path folder;
    private PostureCase posture;

    @BeforeAll
    static void decide() {
        original = PostureCase.make(shared.resolve("rooms"), shared.resolve("cache"));
        original.assertMet(SECURITY);
    }

    @BeforeEach
    void copy() {
        posture = original.copyTo(folder.resolve("work"));
    }

    private JsonNode assertNotMet(String... codes) {
        return posture.assertNotMet(SECURITY, codes);
    }

    @Test
    void rowDeleted() {
        posture.row(POSTURE, SEARCH, row -> "");

        assertNotMet("row-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOW", "high", "HIGH (but rare)", "<!-- HIGH --> LOW", ""})
    void severityChangedByHand(String severity) {
        posture.row(POSTURE, EXPORT, cell(SEVERITY, severity));

        assertNotMet("row-differs");
    }

    @Test
    void statusClosedByHand() {
        posture.row(POSTURE, EXPORT, cell(STATUS, "fixed"));

        assertNotMet("row-differs");
    }

    @Test
    void rowMovedToGoodPractices() {
        String row = posture.line(POSTURE, EXPORT);
        posture.row(POSTURE, EXPORT, old -> "");
        posture.edit(POSTURE, text -> text.replace("observed\n\n", "observed\n\n" + row + "\n"));

        assertNotMet("row-missing", "block-differs");
    }

    @Test
    void rowMovedToATableOfTheTeam() {
        String row = posture.line(POSTURE, EXPORT);
        posture.row(POSTURE, EXPORT, old -> "");
        posture.edit(
                POSTURE,
                text -> text + "\n<!-- delivery:table later -->\n\n| ID |\n| --- |\n" + row + "\n");

        assertNotMet("row-missing");
    }

    @Test
    void rowWithTheIdOfAnotherFinding() {
        String other = posture.id(POSTURE, CACHE);
        posture.row(POSTURE, CACHE, row -> "");
        posture.row(POSTURE, EXPORT, cell(1, other));

        assertNotMet("row-missing", "row-differs");
    }

    @Test
    void rowThatIsThereTwice() {
        posture.row(POSTURE, EXPORT, row -> row + "\n" + cell(DISPOSITION, "accepted").apply(row));

        assertNotMet("broken-document");
    }

    @Test
    void tableThatIsThereTwice() {
        posture.edit(POSTURE, text -> text + "\n" + TABLE + "\n\n| ID |\n| --- |\n");

        assertNotMet("broken-document");
    }

    @Test
    void headerOfAnotherTable() {
        posture.edit(
                POSTURE,
                text -> text.replace("| ID | Title | Severity |", "| Title | ID | Weight |"));

        assertNotMet("row-differs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--\nTABLE\n-->",
                "```\nTABLE\n```",
                "<pre>\n\nTABLE\n\n</pre>",
                "> TABLE",
                "<div hidden>\n\nTABLE\n\n</div>",
                "<div style=\"display: none\">\n\nTABLE\n\n</div>",
                "<template>\n\nTABLE\n\n</template>"
            })
    void tableThatNoReaderSees(String around) {
        posture.edit(
                POSTURE,
                text -> {
                    int from = text.indexOf(TABLE);
                    int to = text.indexOf("<!-- delivery:begin good");
                    String table = text.substring(from, to).strip();
                    return text.substring(0, from)
                            + around.replace("TABLE", table)
                            + "\n\n"
                            + text.substring(to);
                });

        JsonNode criterion = posture.criterion(SECURITY);
        assertThat(criterion.path("status").asText()).isEqualTo("NOT_MET");
        assertThat(ContextPackCase.texts(criterion.path("reasons"), "/code"))
                .containsAnyOf("broken-document", "missing-table");
    }

    @Test
    void idWithASignThatShowsAsNothing() {
        posture.row(POSTURE, EXPORT, row -> row.replace("F-", "F-\u200B"));

        assertNotMet("row-missing");
    }

    @Test
    void dispositionTakenAway() {
        posture.row(POSTURE, EXPORT, cell(DISPOSITION, ""));

        JsonNode criterion = assertNotMet("no-disposition");
        assertThat(criterion.at("/nextActions/0/path").asText()).isEqualTo(POSTURE);
        assertThat(criterion.at("/nextActions/0/line").asInt()).isPositive();
        assertThat(criterion.at("/nextActions/0/type").asText()).isEqualTo("fix");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok",
                "fix later",
                "accepted by all",
                "~~fix~~",
                "false positive",
                "<!-- --> fix"
            })
    void dispositionThatIsNone(String text) {
        posture.row(POSTURE, EXPORT, cell(DISPOSITION, text));

        assertNotMet("unknown-disposition");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a bug",
                "....................................",
                "no no no no no no no no no no no no no",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "a\u200Ba \u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200Bb \u200B\u200B\u200B\u200B\u200B c",
                "\u3164\u3164\u3164\u3164\u3164\u3164\u3164 \u3164\u3164\u3164\u3164\u3164\u3164\u3164 \u3164\u3164\u3164\u3164\u3164",
                "<!-- Names come from our own list of rooms. -->",
                "<span hidden>Names come from our own list of rooms.</span>",
                "[](Names come from our own list of rooms)",
                "A value is joined into an SQL text",
                "This is a false-positive, a value is joined into an SQL text",
                "[PENDING @ada: why is it none of our business?]",
                "TODO: say why that is none of our business",
                "Write a placeholder and pass the value as a parameter of execute"
            })
    void reasonThatSaysNothing(String text) {
        posture.row(POSTURE, SEARCH, cell(WHY, text));

        assertNotMet("weak-reason");
    }

    @Test
    void everythingFalsePositiveWithoutAReason() {
        posture.row(POSTURE, SEARCH, cell(WHY, ""));
        posture.row(POSTURE, EXPORT, cell(DISPOSITION, "false-positive"));
        posture.row(POSTURE, CACHE, cell(DISPOSITION, "false-positive"));

        assertNotMet("weak-reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unassigned",
                "@unassigned",
                "nobody",
                "-",
                "n/a",
                "TBD",
                "\u200B",
                "<!-- @ada -->"
            })
    void ownerWhoIsNobody(String owner) {
        posture.row(POSTURE, EXPORT, cell(OWNER, owner));

        assertNotMet("no-owner");
    }

    @Test
    void findingOfACommitAfterTheAudit() {
        posture.git().commit("feat: more", "src/more.py", PostureCase.query("tables"));

        assertNotMet("row-missing");
    }

    @Test
    void secondFindingLikeOneThatWasSettled() {
        posture.edit(SEARCH, text -> text + "\n\n" + text);

        assertNotMet("row-missing");
    }

    @Test
    void ignoreThatCameWithTheFinding() {
        posture.edit(
                EXPORT,
                text ->
                        text.replace("name)\n    os.", "name):  # none\n    os.")
                                .replace(
                                        "+ name)\n",
                                        "+ name)  # delivery:"
                                                + "ignore python-shell-built-command names are ours alone\n"));
        posture.row(POSTURE, EXPORT, row -> "");
        posture.git().commit("fix: nothing");

        assertNotMet("row-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linguist-vendored",
                "linguist-generated",
                "binary",
                "-text -diff",
                "export-ignore"
            })
    void attributeThatCameWithTheFinding(String attribute) {
        posture.row(POSTURE, EXPORT, row -> "");
        posture.git().git("checkout", "--quiet", "-b", "feature");
        posture.git().commit("chore: attributes", ".gitattributes", "src/*.py " + attribute + "\n");

        assertNotMet("row-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit: {exclude: ['src/**']}\n", "audit: {exclude: ['**']}\n"})
    void exclusionThatTheTrustRevisionLacks(String policy) {
        posture.row(POSTURE, EXPORT, row -> "");
        posture.git().write(".delivery/policy.yml", policy);

        assertNotMet("row-missing");
    }

    @Test
    void allowedByAPolicyThatTheTrustRevisionLacks() {
        String id = posture.id(POSTURE, EXPORT);
        posture.row(POSTURE, EXPORT, row -> "");
        posture.git()
                .write(
                        ".delivery/policy.yml",
                        "audit:\n  allow:\n  - {rule: python-shell-built-command, path: "
                                + EXPORT
                                + ", finding: "
                                + id
                                + ", reason: '"
                                + REASON
                                + "'}\n");

        assertNotMet("row-missing");
    }

    @Test
    void baselineThatGrewInTheWorkingTree() {
        posture.row(POSTURE, EXPORT, row -> "");
        posture.git().git("checkout", "--quiet", "-b", "feature");
        CommandLineRun adopted =
                CommandLineRun.of(
                        shared.resolve("cache"),
                        "init",
                        "--adopt",
                        "-C",
                        posture.git().folder().toString());
        assertThat(adopted.exitCode()).as(adopted.err()).isZero();
        posture.git().commit("chore: adopt");

        assertNotMet("row-missing");
    }

    @Test
    void waiverThatItsAuthorApproved() {
        posture.row(POSTURE, EXPORT, cell(DISPOSITION, ""));
        posture.git()
                .commit(
                        "chore: waive",
                        ".delivery/waivers.yml",
                        "waivers:\n- {criterion: security-posture-updated, workflow: release-readiness,"
                                + " finding: "
                                + posture.id(POSTURE, EXPORT)
                                + ", reason: The export goes away with the next release.,"
                                + " approver: ada@example.org, expires: 2023-12-01}\n");

        JsonNode criterion = posture.criterion(SECURITY, "--clock", "2023-11-15T00:00:00Z");
        assertThat(criterion.path("status").asText()).isEqualTo("NOT_MET");
    }

    @Test
    void secretThatSomebodyAccepted() {
        posture.git().commit("feat: upload", "scripts/upload.sh", PostureCase.key());
        posture.audit();
        posture.row(
                POSTURE,
                "scripts/upload.sh",
                row -> cell(WHY, REASON).apply(cell(DISPOSITION, "accepted").apply(row)));

        JsonNode criterion = assertNotMet("blocking-finding");
        assertThat(criterion.at("/nextActions/0/path").asText()).isEqualTo("scripts/upload.sh");
        assertThat(criterion.at("/nextActions/0/line").asInt()).isEqualTo(1);
    }

    @Test
    void lesserSecretThatSomebodyAccepted() {
        posture.git()
                .commit(
                        "feat: map",
                        "src/map.py",
                        "KEY = \"AI" + "zaSyD4x9Qe7Kz2Vb5Lm8Np1Rt6Wy3Uc0Hj4Fg\"\n");
        posture.audit();
        posture.row(
                POSTURE,
                "src/map.py",
                row -> cell(WHY, REASON).apply(cell(DISPOSITION, "accepted").apply(row)));

        assertNotMet("only-removal-settles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/security/notes.md",
                "docs/release-notes/1.2.0.md",
                ".delivery/notes.txt",
                ".delivery/packs/mine.yml",
                "node_modules/left-pad/index.js",
                "vendor/upload.go",
                "dist/app.min.js",
                "src/generated/api.py",
                "src/api.pb.go",
                "test/fixtures/upload.sh",
                "README.md",
                "CHANGELOG.md",
                "icon.svg",
                "package.lock",
                "go.sum",
                "app.js.map",
                "data.csv",
                "Upload",
                "notes.txt",
                "config.json",
                "upload.ipynb",
                ".github/workflows/upload.yml",
                ".env",
                ".env.example"
            })
    void secretMovedOutOfTheWay(String path) {
        posture.git().commit("feat: upload", path, PostureCase.key());

        assertThat(assertNotMet("row-missing").path("reasons").toString())
                .contains("blocking-finding", path)
                .doesNotContain("RZ7HPS");
    }

    @Test
    void secretBehindASignThatMakesTheFileBinary() {
        posture.git().commit("feat: upload", "upload.sh", PostureCase.key() + "# \u0000\n");

        assertNotMet("blocking-finding");
    }

    @Test
    void secretInARow() {
        posture.row(POSTURE, SEARCH, cell(WHY, REASON + " " + PostureCase.key().strip()));

        assertNotMet("blocking-finding");
    }

    @Test
    void billOfMaterialsOfAnOlderLockFile() {
        posture.edit("package-lock.json", text -> text.replace("1.3.0\"", "1.3.1\""));

        assertThat(assertNotMet("sbom-differs").at("/nextActions/0/type").asText())
                .isEqualTo("delivery-workflows skill audit --mode release");
    }

    @Test
    void billOfMaterialsWithoutAComponent() {
        posture.edit(SBOM, text -> text.replace("left-pad", "right-pad"));

        assertNotMet("sbom-differs");
    }

    @Test
    void noBillOfMaterials() {
        posture.git().delete(SBOM);

        assertNotMet("sbom-differs");
    }

    @Test
    void noDocument() {
        posture.git().delete(POSTURE);

        assertNotMet("missing-document");
    }

    @Test
    void linkToAGoodCopy() {
        posture.git()
                .write("copy.md", posture.read(POSTURE))
                .delete(POSTURE)
                .link(POSTURE, "../../copy.md");

        assertNotMet("unreadable-document");
    }

    @Test
    void tagAtHeadThatMakesNothingNew() {
        posture.row(POSTURE, EXPORT, cell(DISPOSITION, ""));
        posture.git().commit("docs: undecided");
        posture.git().tag("v1.1.9");

        assertNotMet("empty-range");
    }

    @Test
    void forgedReportInTheTree() {
        posture.git()
                .write(
                        ".delivery/out/release-readiness/report.json",
                        "{\"verdict\": \"READY\", \"criteria\": []}\n");
        posture.row(POSTURE, EXPORT, row -> "");

        assertNotMet("row-missing");
    }
}
