package io.jenkins.plugins.deliveryworkflows.engine;

import static io.jenkins.plugins.deliveryworkflows.engine.WorkedTree.A_YEAR_LATER;
import static io.jenkins.plugins.deliveryworkflows.engine.WorkedTree.TODAY;
import static io.jenkins.plugins.deliveryworkflows.engine.WorkedTree.judged;
import static io.jenkins.plugins.deliveryworkflows.engine.WorkedTree.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.engine.WorkedTree.Kind;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same sources give the same documents, before and after they are committed. */
class FixedPointTest {

    /** What commits say can't be told before they are there, nor after a squash. */
    private static final List<String> TELL_OF_COMMITS =
            List.of(
                    "CHANGELOG.md",
                    "docs/release-notes/1.2.0.md",
                    "docs/sprint/Release-1.2.0/SprintGoal.md");

    private static final Map<Kind, WorkedTree> ORIGINALS = new EnumMap<>(Kind.class);

    @TempDir static Path originals;

    @TempDir Path folder;

    @BeforeAll
    static void makeRepositories() {
        for (Kind kind : Kind.values()) {
            ORIGINALS.put(kind, kind.make(originals.resolve(kind.name())));
        }
    }

    private WorkedTree tree(Kind kind) {
        return ORIGINALS.get(kind).copyTo(folder.resolve("work"));
    }

    /** A tree whose documents are committed too. */
    private WorkedTree settled(Kind kind) {
        WorkedTree tree = tree(kind);
        tree.run();
        tree.git().commit("docs: build the context pack");
        return tree;
    }

    @ParameterizedTest
    @EnumSource
    void secondRunChangesNoByteAndSaysSo(Kind kind) {
        WorkedTree tree = tree(kind);
        WorkflowEngine.Outcome first = tree.run();
        Map<String, String> documents = tree.documents();

        WorkflowEngine.Outcome second = tree.run();

        assertThat(written(first)).containsExactlyInAnyOrderElementsOf(documents.keySet());
        assertThat(written(second)).isEmpty();
        assertThat(second.changes()).isEmpty();
        assertThat(tree.documents()).isEqualTo(documents);
    }

    @ParameterizedTest
    @EnumSource
    void committedDocumentsStayAsTheyAreElsewhereAYearLater(Kind kind) {
        WorkedTree tree = tree(kind);
        Report before = tree.run().report();
        Map<String, String> documents = tree.documents();
        tree.git().commit("docs: build the context pack");
        WorkedTree elsewhere = tree.cloneTo(folder.resolve("another place"));

        WorkflowEngine.Outcome outcome = elsewhere.runAt(A_YEAR_LATER);

        assertThat(written(outcome)).isEmpty();
        assertThat(elsewhere.documents()).isEqualTo(documents);
        assertThat(elsewhere.status()).isEmpty();
        Report after = outcome.report();
        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.criteria()).isEqualTo(before.criteria());
        assertThat(after.source().sourceDigest()).isEqualTo(before.source().sourceDigest());
        assertThat(after.finishedAt()).isEqualTo(A_YEAR_LATER);
    }

    @ParameterizedTest
    @EnumSource
    void reportMarksDocumentsAsDraftsUntilTheyAreCommitted(Kind kind) {
        WorkedTree tree = tree(kind);

        Report drafts = tree.run().report();
        tree.git().commit("docs: build the context pack");
        Report committed = tree.run().report();

        assertThat(states(drafts, tree)).containsOnly(OutputDocument.State.DRAFT);
        assertThat(states(committed, tree)).containsOnly(OutputDocument.State.COMMITTED);
    }

    private static List<OutputDocument.State> states(Report report, WorkedTree tree) {
        return report.outputs().stream()
                .filter(output -> tree.documents().containsKey(output.path()))
                .map(OutputDocument::state)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void policyThatCountsCommittedDocumentsIsMetOnceTheyAre(Kind kind) {
        WorkedTree tree = tree(kind);
        tree.git()
                .commit(
                        "docs: count committed documents",
                        ".delivery/policy.yml",
                        "documents: repository\n");

        Report drafts = tree.run().report();
        Map<String, String> documents = tree.documents();
        tree.git().commit("docs: build the context pack");
        Report committed = tree.runAt(A_YEAR_LATER).report();

        assertThat(judged(drafts).status()).isEqualTo(Status.NOT_MET);
        assertThat(judged(drafts).reasons()).extracting(Reason::code).containsOnly("not-committed");
        assertThat(judged(committed).status()).isEqualTo(Status.MET);
        assertThat(tree.documents()).isEqualTo(documents);
        assertThat(tree.status()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void oneRunRestoresItAfterACommitThatChangesFacts(Kind kind) {
        WorkedTree tree = settled(kind);
        tree.addEndpoint().git().commit("feat: read one");
        assertThat(tree.judged().status()).isEqualTo(Status.NOT_MET);

        tree.restoreByOneRun();

        tree.git().commit("docs: refresh the context pack");
        assertThat(tree.pack()).isEqualTo(tree.packFromScratch(folder.resolve("fresh")));
    }

    @ParameterizedTest
    @EnumSource
    void oneRunRestoresItAfterASquash(Kind kind) {
        WorkedTree tree = settled(kind);
        branchWithEndpointAndDocuments(tree);
        tree.git().git("checkout", "--quiet", "main");
        otherWorkOnMain(tree);

        tree.git().git("merge", "--squash", "--quiet", "-X", "theirs", "feature");
        tree.git().commit("feat: read one");

        tree.restoreByOneRun();
        tree.git().commit("docs: refresh the context pack");
        assertThat(tree.pack()).isEqualTo(tree.packFromScratch(folder.resolve("fresh")));
    }

    @ParameterizedTest
    @EnumSource
    void oneRunRestoresItAfterARebase(Kind kind) {
        WorkedTree tree = settled(kind);
        branchWithEndpointAndDocuments(tree);
        tree.git().git("checkout", "--quiet", "main");
        otherWorkOnMain(tree);

        tree.git().git("rebase", "--quiet", "-X", "theirs", "main", "feature");

        tree.restoreByOneRun();
        tree.git().commit("docs: refresh the context pack");
        assertThat(tree.pack()).isEqualTo(tree.packFromScratch(folder.resolve("fresh")));
    }

    @ParameterizedTest
    @EnumSource
    void squashOfDocumentsOntoAnUnchangedBranchNeedsNoRun(Kind kind) {
        WorkedTree tree = settled(kind);
        branchWithEndpointAndDocuments(tree);
        tree.git().git("checkout", "--quiet", "main");

        tree.git().git("merge", "--squash", "--quiet", "feature");
        tree.git().commit("feat: read one");

        assertThat(tree.judged().status()).isEqualTo(Status.MET);
        assertThat(written(tree.run())).isSubsetOf(TELL_OF_COMMITS);
        tree.git().commit("docs: tell of the commits as they are now");
        assertThat(written(tree.runAt(A_YEAR_LATER))).isEmpty();
        assertThat(tree.status()).isEmpty();
    }

    /** Two source commits with the documents that belong to each. */
    private static void branchWithEndpointAndDocuments(WorkedTree tree) {
        tree.git().git("checkout", "--quiet", "-b", "feature");
        tree.insertLineAboveEndpoints().git().commit("docs: say when it opens");
        tree.addEndpoint().run();
        tree.git().commit("feat: read one");
    }

    /** Another fact, elsewhere, with its documents. */
    private static void otherWorkOnMain(WorkedTree tree) {
        tree.git()
                .write(
                        "compose.override.yaml",
                        "services:\n  queue:\n    build: queue\n    ports: [\"5672:5672\"]\n")
                .write("queue/Dockerfile", "FROM alpine:3.20\nEXPOSE 5672\n");
        assertThat(written(tree.run())).isNotEmpty();
        tree.git().commit("feat: queue what takes long");
    }

    @ParameterizedTest
    @EnumSource
    void checkoutWithOtherLineEndsStaysClean(Kind kind) {
        WorkedTree tree = settled(kind);
        WorkedTree windows =
                tree.cloneTo(folder.resolve("windows"), "--config", "core.autocrlf=true");
        Map<String, String> documents = windows.documents();
        assertThat(documents.values())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("\r\n"));

        WorkflowEngine.Outcome outcome = windows.runAt(A_YEAR_LATER);

        assertThat(written(outcome)).isEmpty();
        assertThat(windows.documents()).isEqualTo(documents);
        assertThat(windows.status()).isEmpty();
        assertThat(judged(outcome.report()).status()).isEqualTo(Status.MET);
        assertThat(outcome.report().source().sourceDigest())
                .isEqualTo(tree.checkAt(TODAY).source().sourceDigest());
        assertThat(outcome.report().outputs())
                .extracting(OutputDocument::state)
                .containsOnly(OutputDocument.State.COMMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void oneRunRestoresACheckoutWithOtherLineEnds(Kind kind) {
        WorkedTree tree = settled(kind);
        WorkedTree windows =
                tree.cloneTo(folder.resolve("windows"), "--config", "core.autocrlf=true");
        windows.addEndpoint().restoreByOneRun();
        tree.addEndpoint().restoreByOneRun();

        windows.git().commit("feat: read one");
        WorkedTree elsewhere = windows.cloneTo(folder.resolve("elsewhere"));

        assertThat(elsewhere.documents()).isEqualTo(tree.documents());
    }

    @ParameterizedTest
    @EnumSource
    void lineAboveAnEndpointChangesNoDocument(Kind kind) {
        WorkedTree tree = settled(kind);
        Map<String, String> documents = tree.documents();

        WorkflowEngine.Outcome outcome = tree.insertLineAboveEndpoints().run();

        assertThat(written(outcome)).isEmpty();
        assertThat(tree.documents()).isEqualTo(documents);
        assertThat(judged(outcome.report()).status()).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @EnumSource
    void fileWithoutFactsChangesNoDocument(Kind kind) {
        WorkedTree tree = settled(kind);
        Map<String, String> documents = tree.documents();
        tree.git()
                .write("notes/ideas.txt", "A booking could repeat every week.\n")
                .write(
                        kind == Kind.SAMPLE ? "backend/app/hours.py" : "hours.js",
                        kind == Kind.SAMPLE ? "OPENS_AT = 8\n" : "exports.opensAt = 8;\n");

        WorkflowEngine.Outcome outcome = tree.run();

        assertThat(written(outcome)).isEmpty();
        assertThat(tree.documents()).isEqualTo(documents);
    }

    @ParameterizedTest
    @EnumSource
    void whatPeopleWroteSurvivesEveryStep(Kind kind) {
        WorkedTree tree = settled(kind);
        PeoplesText text = PeoplesText.writeInto(tree);
        text.assertKept(tree);
        tree.run();
        text.assertKept(tree);
        tree.git().commit("docs: say why");

        tree.addEndpoint().run();
        text.assertKept(tree);
        tree.git().commit("feat: read one");
        assertThat(written(tree.run())).isSubsetOf(TELL_OF_COMMITS);
        tree.git().commit("docs: tell of the commits");

        WorkedTree elsewhere = tree.cloneTo(folder.resolve("elsewhere"));
        elsewhere.runAt(A_YEAR_LATER);
        text.assertKept(elsewhere);
        assertThat(elsewhere.status()).isEmpty();

        tree.git().git("checkout", "--quiet", "-b", "feature");
        otherWorkOnMain(tree);
        text.assertKept(tree);
        tree.git().git("checkout", "--quiet", "main");
        tree.git().git("merge", "--squash", "--quiet", "feature");
        tree.git().commit("feat: queue what takes long");
        tree.restoreByOneRun();
        text.assertKept(tree);
    }
}
