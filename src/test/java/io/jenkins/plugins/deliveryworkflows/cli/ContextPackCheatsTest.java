package io.jenkins.plugins.deliveryworkflows.cli;

import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.API;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.CONTEXT;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.GATES;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.JSON;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.ROUTER;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.ROUTES;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.SCHEMA;
import static io.jenkins.plugins.deliveryworkflows.cli.ContextPackCase.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to make a context pack look refreshed that isn't: every one comes out as not met. */
class ContextPackCheatsTest {

    private static final String ENDPOINTS_BEGIN = "<!-- delivery:begin endpoints -->";
    private static final String ENDPOINTS_END = "<!-- delivery:end endpoints -->";
    private static final String NEW_ENDPOINT =
            "\n\n@router.delete(\"/{booking_id}\")\ndef erase(booking_id: int) -> None:\n    pass\n";

    @TempDir static Path shared;
    private static ContextPackCase original;

    @TempDir Path folder;
    private ContextPackCase pack;

    @BeforeAll
    static void buildPack() {
        original = ContextPackCase.make(shared.resolve("sample"), shared.resolve("cache"));
        original.assertMet();
    }

    @BeforeEach
    void copyPack() {
        pack = original.copyTo(folder.resolve("work"));
    }

    @Test
    void blockThatSomebodyEdited() {
        int line = pack.lineOf(API, "`list_rooms`");
        pack.replace(API, "`list_rooms`", "`all_rooms`");

        pack.assertNotMet("block-differs", API, line);
    }

    @Test
    void blockWithAWordMore() {
        int line = pack.lineOf(API, "### FastAPI");
        pack.replace(API, "### FastAPI in", "### FastAPI 0.110 in");

        pack.assertNotMet("block-differs", API, line);
    }

    @Test
    void packOfSourcesThatChangedSince() {
        pack.edit(ROUTER, text -> text + NEW_ENDPOINT);

        JsonNode criterion = pack.notMet();

        assertThat(texts(criterion.path("reasons"), "/code")).containsOnly("block-differs");
        assertThat(texts(criterion.path("reasons"), "/where/0/path")).contains(API, JSON);
        assertThat(texts(criterion.path("nextActions"), "/type"))
                .contains("delivery-workflows skill context-preflight");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--assume-unchanged", "--skip-worktree"})
    void changedSourceThatTheIndexIsToldToOverlook(String flag) {
        pack.git().git("update-index", flag, ROUTER);
        pack.edit(ROUTER, text -> text + NEW_ENDPOINT);

        assertThat(texts(pack.notMet().path("reasons"), "/where/0/path")).contains(API);
    }

    @Test
    void trackedSourceThatIsIgnored() {
        pack.edit(ROUTER, text -> text + NEW_ENDPOINT);
        pack.git().write(".git/info/exclude", "*.py\n");

        assertThat(texts(pack.notMet().path("reasons"), "/where/0/path")).contains(API);
    }

    @Test
    void dataThatSomebodyEdited() {
        int line = pack.lineOf(JSON, "\"room-booking-web\"");
        pack.replace(JSON, "\"room-booking-web\"", "\"shop-web\"");

        pack.assertNotMet("block-differs", JSON, line);
    }

    @Test
    void dataWithOtherSpaces() {
        pack.edit(JSON, text -> text.replace("\n  ", "\n    "));

        pack.assertNotMet("block-differs", JSON);
    }

    @Test
    void dataThatSomebodyElseWrote() {
        pack.git().write(JSON, "{\"endpoints\": []}\n");

        pack.assertNotMet("not-ours", JSON);
    }

    @Test
    void blockThatWasDeleted() {
        pack.edit(API, text -> text.substring(0, text.indexOf(ENDPOINTS_BEGIN)));

        pack.assertNotMet("missing-block", API);
    }

    @Test
    void blockWithoutItsInside() {
        int line = pack.lineOf(API, ENDPOINTS_BEGIN) + 1;
        pack.edit(
                API,
                text ->
                        text.substring(0, text.indexOf(ENDPOINTS_BEGIN) + ENDPOINTS_BEGIN.length())
                                + "\n"
                                + text.substring(text.indexOf(ENDPOINTS_END)));

        pack.assertNotMet("block-differs", API, line);
    }

    @ParameterizedTest
    @ValueSource(strings = {CONTEXT, JSON, API, ROUTES, SCHEMA, GATES})
    void documentThatWasDeleted(String document) {
        pack.git().delete(document);

        pack.assertNotMet("missing-document", document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\nBLOCK\n```",
                "~~~ markdown\nBLOCK\n~~~",
                "<!--\nBLOCK\n-->",
                "<!-- old\n\nBLOCK\n\n-->",
                "<style>\n\nBLOCK\n\n</style>",
                "<script type=\"text/plain\">\nBLOCK\n</script>",
                "<pre>\n\nBLOCK\n\n</pre>"
            })
    void blockThatNoReaderSees(String around) {
        pack.edit(
                API,
                text -> {
                    int begin = text.indexOf(ENDPOINTS_BEGIN);
                    int end = text.indexOf(ENDPOINTS_END) + ENDPOINTS_END.length();
                    return text.substring(0, begin)
                            + around.replace("BLOCK", text.substring(begin, end))
                            + text.substring(end);
                });

        assertThat(texts(pack.notMet().path("reasons"), "/where/0/path")).containsOnly(API);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "    ", "- "})
    void blockWithinSomethingElse(String prefix) {
        pack.edit(
                API,
                text -> {
                    int begin = text.indexOf(ENDPOINTS_BEGIN);
                    int end = text.indexOf(ENDPOINTS_END) + ENDPOINTS_END.length();
                    return text.substring(0, begin)
                            + text.substring(begin, end).indent(0).replaceAll("(?m)^", prefix)
                            + text.substring(end);
                });

        assertThat(texts(pack.notMet().path("reasons"), "/where/0/path")).containsOnly(API);
    }

    @Test
    void linkToAGoodCopyInTheWorkspace() {
        pack.git()
                .write("copy/index.md", pack.read(API))
                .delete(API)
                .link(API, "../../copy/index.md");

        pack.assertNotMet("unreadable-document", API);
    }

    @Test
    void linkToAGoodCopyElsewhere() throws IOException {
        Path copy = Files.writeString(folder.resolve("index.md"), pack.read(API));
        pack.git().delete(API).link(API, copy.toString());

        pack.assertNotMet("unreadable-document", API);
    }

    @Test
    void linkToTheFolderOfAGoodCopyElsewhere() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("api"));
        Files.writeString(copy.resolve("index.md"), pack.read(API));
        pack.git().delete(API).delete("docs/api").link("docs/api", copy.toString());

        pack.assertNotMet("unreadable-document", API);
    }

    @Test
    void dataThatIsALink() {
        pack.git().write("copy.json", pack.read(JSON)).delete(JSON).link(JSON, "../../copy.json");

        pack.assertNotMet("unreadable-document", JSON);
    }

    @Test
    void folderInItsPlace() {
        pack.git().delete(API).write(API + "/index.md", "# API index\n");

        pack.assertNotMet("unreadable-document", API);
    }

    @Test
    void editedBlockUnderAnotherVersion() {
        pack.replace(API, "version: \"0.1\"", "version: \"9.9\"")
                .replace(API, "`list_rooms`", "`all_rooms`");

        pack.assertNotMet("written-by-other-version", API, 2);
    }

    @Test
    void editedDataUnderAnotherVersion() {
        pack.replace(JSON, "\"version\": \"0.1\"", "\"version\": \"9.9\"")
                .replace(JSON, "\"room-booking-web\"", "\"shop-web\"");

        pack.assertNotMet("written-by-other-version", JSON);
    }

    @Test
    void blockThatIsThereTwice() {
        pack.edit(
                API,
                text ->
                        text
                                + text.substring(
                                        text.indexOf(ENDPOINTS_BEGIN),
                                        text.indexOf(ENDPOINTS_END) + ENDPOINTS_END.length())
                                + "\n");
        int line = (int) pack.read(API).lines().count() - 1;

        JsonNode criterion = pack.notMet();

        assertThat(texts(criterion.path("reasons"), "/code")).containsOnly("broken-document");
        assertThat(criterion.at("/nextActions/0/path").asText()).isEqualTo(API);
        assertThat(criterion.at("/nextActions/0/line").asInt()).isBetween(1, line);
    }

    @Test
    void emptyFile() {
        pack.git().write(API, "");

        pack.assertNotMet("missing-block", API);
    }

    @Test
    void emptyData() {
        pack.git().write(JSON, "");

        pack.assertNotMet("not-ours", JSON);
    }

    @Test
    void blockWithoutItsEnd() {
        pack.replace(API, "<!-- delivery:end drift -->", "");

        pack.assertNotMet(
                "broken-document", API, pack.lineOf(API, "<!-- delivery:begin drift -->"));
    }

    @Test
    void blockWhoseEndIsMissingBeforeTheNextBegins() {
        pack.replace(API, ENDPOINTS_END, "");
        int line = pack.lineOf(API, "<!-- delivery:begin contract -->");

        pack.assertNotMet("broken-document", API, line);
    }

    @Test
    void frontMatterThatIsNoYaml() {
        pack.replace(API, "delivery: {pack", "delivery: {{pack");

        JsonNode criterion = pack.notMet();

        assertThat(texts(criterion.path("reasons"), "/code")).containsOnly("broken-document");
        assertThat(criterion.at("/nextActions/0/path").asText()).isEqualTo(API);
        assertThat(criterion.at("/nextActions/0/line").asInt()).isBetween(1, 3);
    }

    @Test
    void blockThatTheProductDoesNotWrite() {
        pack.edit(
                API,
                text ->
                        text
                                + "\n<!-- delivery:begin approved -->\nAll reviewed.\n<!-- delivery:end approved -->\n");
        int line = pack.lineOf(API, "begin approved");

        pack.assertNotMet("unknown-block", API, line);
    }

    @Test
    void endpointsThatAnAttributeOfTheChangeWouldHide() {
        pack.git().git("checkout", "--quiet", "-b", "feature");
        pack.git()
                .commit(
                        "chore: mark what is generated",
                        ".gitattributes",
                        "backend/app/routers/*.py linguist-generated\n");
        pack.assertMet();

        pack.edit(ROUTER, text -> text + NEW_ENDPOINT);

        assertThat(texts(pack.notMet().path("reasons"), "/where/0/path")).contains(API, JSON);
    }

    @Test
    void serviceThatAnUncommittedFileWouldDrop() {
        pack.git()
                .write(
                        ".delivery/services.yml",
                        "services:\n  - {name: web, path: frontend, kind: library}\n");
        pack.assertMet();
        int line = pack.lineOf(CONTEXT, "| `web` |");
        pack.edit(CONTEXT, text -> text.replaceFirst("(?m)^\\| `web` \\|.*\\R", ""));

        pack.assertNotMet("block-differs", CONTEXT, line);
        assertThat(texts(pack.check().json().at("/policy/attemptsToLoosen"), "/path"))
                .containsExactly(".delivery/services.yml");
    }

    @Test
    void serviceThatTheChangeWouldDrop() {
        pack.git().git("checkout", "--quiet", "-b", "feature");
        pack.git()
                .commit(
                        "chore: declare services",
                        ".delivery/services.yml",
                        "services:\n  - {name: web, path: frontend, kind: library}\n");

        pack.assertMet();
        assertThat(texts(pack.check().json().at("/policy/attemptsToLoosen"), "/path"))
                .containsExactly(".delivery/services.yml");
    }

    @Test
    void policyOfTheChangeThatWouldCountDrafts() {
        pack.git()
                .commit(
                        "chore: count committed documents",
                        ".delivery/policy.yml",
                        "documents: repository\n");
        pack.git().write(".delivery/policy.yml", "documents: workspace\n");
        pack.edit(GATES, text -> text + "\nA draft.\n");

        pack.assertNotMet("not-committed", GATES);
    }
}
