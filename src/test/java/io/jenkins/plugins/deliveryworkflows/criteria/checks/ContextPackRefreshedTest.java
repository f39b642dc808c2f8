package io.jenkins.plugins.deliveryworkflows.criteria.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.CommittedDocuments;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionContext;
import io.jenkins.plugins.deliveryworkflows.criteria.CriterionResult;
import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.document.ManagedBlock;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.skill.preflight.PackWorkspace;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextPackRefreshedTest {

    private static final String API = PackWorkspace.API;
    private static final String JSON = PackWorkspace.JSON;

    @TempDir private Path folder;
    private PackWorkspace workspace;

    @BeforeEach
    void writePack() {
        workspace = new PackWorkspace(folder);
        workspace.refresh();
    }

    @Test
    void isMetByAPackThatWasJustWritten() {
        CriterionResult result = judge();

        assertThat(result.status()).isEqualTo(Status.MET);
        assertThat(result.evidence())
                .hasSize(7)
                .allSatisfy(e -> assertThat(e.kind()).isEqualTo(Evidence.Kind.DERIVED))
                .extracting(Evidence::path)
                .contains(API, JSON);
        assertThat(result.evidence().get(0).text()).startsWith("every document of the pack");
    }

    @Test
    void isNotMetWithoutAPack() throws IOException {
        for (String path : workspace.files().keySet()) {
            Files.delete(workspace.file(path));
        }

        CriterionResult result = judge();

        assertNotMet(result, "missing-document", API);
        assertThat(result.reasons()).hasSize(6);
        assertThat(result.nextActions())
                .extracting(NextAction::type)
                .first()
                .isEqualTo("delivery-workflows skill context-preflight");
    }

    @Test
    void seesAnEditedBlockAndShowsWhatBelongsThere() {
        workspace.edit(API, text -> text.replace("/rooms/{id}", "/rooms/{nobody}"));

        CriterionResult result = judge();

        assertNotMet(result, "block-differs", API);
        Reason reason = result.reasons().get(0);
        assertThat(reason.message()).contains("/rooms/{id}");
        assertThat(workspace.read(API).split("\n")[reason.where().get(0).line() - 1])
                .contains("/rooms/{nobody}");
    }

    @Test
    void repeatsNothingThatSomebodyTypedIntoABlock() {
        workspace.edit(API, text -> text.replace("/rooms/{id}", "hunter2-the-password"));

        CriterionResult result = judge();

        assertNotMet(result, "block-differs", API);
        assertThat(result.toString()).doesNotContain("hunter2");
    }

    @Test
    void seesThatTheFactsMovedOn() {
        CriterionResult result =
                judge(
                        workspace.project(
                                PackWorkspace.laterFacts(),
                                Policy.DEFAULT,
                                CommittedDocuments.NONE));

        assertNotMet(result, "block-differs", API);
        assertNotMet(result, "block-differs", JSON);
    }

    @Test
    void seesAnEditedContextJson() {
        workspace.edit(JSON, text -> text.replace("/rooms/{id}", "/rooms"));

        assertNotMet(judge(), "block-differs", JSON);
    }

    @Test
    void seesADeletedBlock() {
        ManagedBlock block = block(API);
        workspace.edit(API, text -> text.replace(whole(text, block), ""));

        assertNotMet(judge(), "missing-block", API);
    }

    @Test
    void seesABlockInACodeFence() {
        ManagedBlock block = block(API);
        workspace.edit(
                API,
                text -> text.replace(whole(text, block), "````\n" + whole(text, block) + "````\n"));

        assertNotMet(judge(), "missing-block", API);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--\n%s-->\n", "<script>\n%s</script>\n", "<div hidden>\n%s</div>\n"})
    void seesABlockThatIsHidden(String around) {
        ManagedBlock block = block(API);
        workspace.edit(
                API,
                text -> text.replace(whole(text, block), around.replace("%s", whole(text, block))));

        assertNotMet(judge(), "broken-document", API);
    }

    @Test
    void seesAFileReplacedByALink() throws IOException {
        Files.move(workspace.file(API), workspace.file("docs/api/real.md"));
        Files.createSymbolicLink(workspace.file(API), Path.of("real.md"));

        assertNotMet(judge(), "unreadable-document", API);
    }

    @Test
    void seesAFolderInADocumentsPlace() throws IOException {
        Files.delete(workspace.file(API));
        Files.createDirectory(workspace.file(API));

        assertNotMet(judge(), "unreadable-document", API);
    }

    @Test
    void seesAnEditExcusedByAnotherVersion() {
        workspace.edit(
                API,
                text ->
                        text.replace(Product.documentVersion(), "99.1")
                                .replace("/rooms/{id}", "/rooms/{nobody}"));

        CriterionResult result = judge();

        assertNotMet(result, "written-by-other-version", API);
        assertThat(result.reasons().get(0).message())
                .contains("99.1")
                .contains(Product.documentVersion());
        assertThat(result.nextActions())
                .extracting(NextAction::type)
                .contains("delivery-workflows skill context-preflight");
    }

    @Test
    void seesAnEditOfContextJsonExcusedByAnotherVersion() {
        String mark = "\"version\": \"" + Product.documentVersion() + "\"";
        workspace.edit(
                JSON,
                text ->
                        text.replace(mark, mark.replace(Product.documentVersion(), "99.1"))
                                .replace("/rooms/{id}", "/rooms"));

        assertNotMet(judge(), "written-by-other-version", JSON);
    }

    @Test
    void seesABlockDoubledWithOldContent() {
        ManagedBlock block = block(API);
        workspace.edit(
                API,
                text -> text + "\n" + whole(text, block).replace("/rooms/{id}", "/rooms/{old}"));

        CriterionResult result = judge();

        assertNotMet(result, "broken-document", API);
        assertThat(result.nextActions().get(0).line()).isPositive();
    }

    @Test
    void seesAnEmptyFile() {
        workspace.write(API, "");

        assertNotMet(judge(), "missing-block", API);
    }

    @Test
    void seesAFileWithFrontMatterAlone() {
        workspace.edit(API, text -> text.substring(0, text.indexOf("\n# ")));

        assertNotMet(judge(), "missing-block", API);
    }

    @Test
    void seesAFileThatIsSomebodyElses() {
        workspace.write(JSON, "{\"name\": \"shop\", \"version\": \"1.0\"}\n");

        assertNotMet(judge(), "not-ours", JSON);
    }

    @Test
    void seesABlockThatNoVersionOfItWrote() {
        workspace.edit(
                API,
                text ->
                        text
                                + ManagedBlock.begin("promises")
                                + "\nall is well\n"
                                + ManagedBlock.end("promises")
                                + "\n");

        assertNotMet(judge(), "unknown-block", API);
    }

    @Test
    void namesTheFirstOfVeryManyFaults() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(workspace.file(API)));
        for (int i = 0; i < 1000; i++) {
            text.append('\n').append(ManagedBlock.begin("more-" + i));
            text.append("\n\n").append(ManagedBlock.end("more-" + i)).append('\n');
        }
        Files.writeString(workspace.file(API), text);

        CriterionResult result = judge();

        assertNotMet(result, "unknown-block", API);
        assertThat(result.reasons()).hasSize(21);
        assertThat(result.reasons().get(20).message()).contains("980 more like these");
    }

    @Test
    void countsCommittedDocumentsAloneWhereThePolicySaysSo() {
        Policy strict = Policy.DEFAULT.with().documents(Policy.Documents.REPOSITORY).build();
        CommittedDocuments allButApi = (path, content) -> !path.equals(API);

        CriterionResult result =
                judge(workspace.project(PackWorkspace.facts().build(), strict, allButApi));

        assertThat(result.reasons()).extracting(Reason::code).containsExactly("not-committed");
        assertNotMet(result, "not-committed", API);
        assertThat(result.nextActions())
                .extracting(NextAction::type)
                .singleElement()
                .asString()
                .startsWith("git add");
        assertThat(
                        judge(
                                        workspace.project(
                                                PackWorkspace.facts().build(),
                                                strict,
                                                (path, content) -> true))
                                .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void namesOwnerFileAndLineOfWhatToMend() {
        workspace.write(".github/CODEOWNERS", "docs/api/ @api-team\n");
        workspace.write(API, "one\n\n<!-- delivery:begin endpoints -->\n");

        NextAction first = judge().nextActions().get(0);

        assertThat(first.path()).isEqualTo(API);
        assertThat(first.line()).isEqualTo(3);
        assertThat(first.who()).isEqualTo("@api-team");
        assertThat(first.text()).contains("has no end");
    }

    @Test
    void explainsEveryReasonThatItGives() {
        workspace.write(API, "");
        workspace.write(JSON, "{}");
        workspace.edit(PackWorkspace.CONTEXT, text -> text.replace("<!-- delivery:end", "<!-- "));

        assertThat(new ContextPackRefreshed().explanation().codes().keySet())
                .containsAll(judge().reasons().stream().map(Reason::code).toList());
    }

    @Test
    void isMetInACheckoutWithWindowsLineEnds() {
        for (String path : workspace.files().keySet()) {
            workspace.edit(path, text -> text.replace("\n", "\r\n"));
        }

        assertThat(judge().status()).isEqualTo(Status.MET);
    }

    @Test
    void isMetWhateverPeopleWroteAroundTheBlocks() {
        workspace.edit(
                API,
                text ->
                        text.replaceFirst("\\[PENDING [^\\]]*\\]", "Tokens of our own.")
                                        .replaceFirst("\n# [^\n]*\n", "\n# HTTP, all of it\n")
                                + "\n## How to call it\n\n```\ncurl /rooms/1\n```\n");

        assertThat(judge().status()).isEqualTo(Status.MET);
    }

    @Test
    void isMetWithoutFrontMatter() {
        workspace.edit(API, text -> text.substring(text.indexOf("\n# ")));

        assertThat(judge().status()).isEqualTo(Status.MET);
    }

    @Test
    void isMetWhenSectionsAndBlocksChangePlaces() {
        String path = PackWorkspace.CONTEXT;
        String text = workspace.read(path);
        ManagedDocument document = ManagedDocument.parse(path, text);
        List<String> blocks = new ArrayList<>();
        document.blocks().forEach(block -> blocks.add(whole(text, block)));
        String rest = text;
        for (String block : blocks) {
            rest = rest.replace(block, "");
        }
        Collections.reverse(blocks);
        workspace.write(path, rest + "\n" + String.join("\n", blocks));

        assertThat(blocks).hasSizeGreaterThan(1);
        assertThat(judge().status()).isEqualTo(Status.MET);
    }

    @Test
    void writesNothingWhileJudging() {
        workspace.edit(API, text -> text.replace("/rooms/{id}", "/rooms/{nobody}"));
        Map<String, String> before = workspace.files();

        judge();

        assertThat(workspace.files()).isEqualTo(before);
    }

    private CriterionResult judge() {
        return judge(workspace.project());
    }

    private static CriterionResult judge(Project project) {
        return new ContextPackRefreshed()
                .judge(new CriterionContext(project, Map.of(), Instant.EPOCH));
    }

    private static void assertNotMet(CriterionResult result, String code, String path) {
        assertThat(result.status()).isEqualTo(Status.NOT_MET);
        assertThat(result.reasons())
                .anySatisfy(
                        reason -> {
                            assertThat(reason.code()).isEqualTo(code);
                            assertThat(reason.where().get(0).path()).isEqualTo(path);
                        });
    }

    private ManagedBlock block(String path) {
        return ManagedDocument.parse(path, workspace.read(path)).blocks().get(0);
    }

    /** A block with its two comments. */
    private static String whole(String text, ManagedBlock block) {
        int begin = text.indexOf(ManagedBlock.begin(block.name()));
        String end = ManagedBlock.end(block.name()) + "\n";
        return text.substring(begin, text.indexOf(end) + end.length());
    }
}
