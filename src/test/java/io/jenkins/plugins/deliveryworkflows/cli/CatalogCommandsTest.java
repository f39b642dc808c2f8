package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.deliveryworkflows.workflow.SkillStep;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that tell about workflows and need no workspace. */
class CatalogCommandsTest {

    private static final List<Workflow> WORKFLOWS = WorkflowCatalog.builtIn().workflows();

    private static CommandLineRun run(String... args) {
        CommandLineRun run = CommandLineRun.of(Map.of(), args);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        return run;
    }

    static Stream<String> workflowIds() {
        return WORKFLOWS.stream().map(Workflow::id);
    }

    @Test
    void listNamesEveryWorkflowAndWhenToUseIt() {
        String out = run("list").out();

        assertThat(WORKFLOWS)
                .allSatisfy(
                        workflow -> assertThat(out).contains(workflow.id(), workflow.useWhen()));
    }

    @Test
    void listAsJsonHasTheShapeOfTheContract() {
        JsonNode list = run("list", "--format", "json").json();

        assertThat(list).hasSize(WORKFLOWS.size());
        for (int i = 0; i < list.size(); i++) {
            Workflow workflow = WORKFLOWS.get(i);
            JsonNode entry = list.get(i);
            assertThat(entry.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "id", "name", "useWhen", "requires", "sequence", "exitCriteria");
            assertThat(entry.path("id").asText()).isEqualTo(workflow.id());
            assertThat(entry.path("name").asText()).isEqualTo(workflow.name());
            assertThat(entry.path("useWhen").asText()).isEqualTo(workflow.useWhen());
            assertThat(entry.path("requires")).hasSize(workflow.requires().size());
            assertThat(entry.path("sequence"))
                    .hasSize(workflow.sequence().size())
                    .allSatisfy(
                            step -> {
                                assertThat(step.fieldNames())
                                        .toIterable()
                                        .containsExactly(
                                                "skill", "mode", "instruction", "optional");
                                assertThat(step.path("optional").isBoolean()).isTrue();
                            });
            assertThat(ContextPackCase.texts(entry.path("sequence"), "/instruction"))
                    .isEqualTo(workflow.sequence().stream().map(SkillStep::instruction).toList());
            assertThat(entry.path("exitCriteria"))
                    .hasSize(workflow.exitCriteria().size())
                    .allSatisfy(
                            criterion ->
                                    assertThat(criterion.fieldNames())
                                            .toIterable()
                                            .containsExactly("id", "text"));
        }
    }

    @Test
    void listAsMarkdownIsATable() {
        assertThat(run("list", "--format", "markdown").out().lines())
                .hasSize(WORKFLOWS.size() + 2)
                .allMatch(line -> line.startsWith("| ") && line.endsWith(" |"));
    }

    @ParameterizedTest
    @MethodSource("workflowIds")
    void showTellsSequenceInputsAndCriteriaWithinAHundredColumns(String id) {
        Workflow workflow = WorkflowCatalog.builtIn().find(id);

        String out = run("show", id).out();

        String flowing = out.replaceAll("\\s+", " ");
        assertThat(out.lines()).allMatch(line -> line.length() <= 100);
        assertThat(workflow.sequence())
                .allSatisfy(step -> assertThat(flowing).contains(step.skill(), step.instruction()));
        assertThat(workflow.inputs())
                .allSatisfy(
                        input -> assertThat(flowing).contains("--" + input.name(), input.help()));
        assertThat(workflow.exitCriteria())
                .allSatisfy(
                        criterion ->
                                assertThat(flowing).contains(criterion.id(), criterion.text()));
        assertThat(out).contains("Run it: delivery-workflows run " + id);
    }

    @ParameterizedTest
    @MethodSource("workflowIds")
    void showAsJsonIsTheWorkflowAsData(String id) {
        JsonNode workflow = run("show", id, "--format", "json").json();

        assertThat(workflow.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id", "name", "useWhen", "requires", "inputs", "sequence", "exitCriteria");
        assertThat(workflow.at("/inputs/0").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("name", "required", "help");
        assertThat(workflow.at("/sequence/0").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("skill", "mode", "instruction", "optional", "when");
    }

    @Test
    void showAsMarkdownNumbersTheSequence() {
        assertThat(run("show", "hotfix", "--format", "markdown").out())
                .startsWith("## Hotfix")
                .contains("\n1. `discovery` (rapid): ", "\n**Exit criteria**:\n- ");
    }

    @Test
    void explainTellsHowACriterionIsMetAndWhatItsReasonsMean() {
        String out = run("explain", "context-pack-refreshed").out();

        assertThat(out).contains("Met only if", "How to get there", "block-differs: ");
        assertThat(out.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void explainAsJsonHasEveryReason() {
        JsonNode explained = run("explain", "context-pack-refreshed", "--format", "json").json();

        assertThat(explained.path("available").asBoolean()).isTrue();
        assertThat(explained.at("/workflows/release-readiness").asText()).isNotEmpty();
        assertThat(explained.path("metOnlyIf").asText()).isNotEmpty();
        assertThat(explained.path("reasons").fieldNames())
                .toIterable()
                .contains("missing-document", "block-differs", "broken-document");
    }

    @Test
    void explainAsMarkdownHasATableOfReasons() {
        assertThat(run("explain", "context-pack-refreshed", "--format", "markdown").out())
                .startsWith("## context-pack-refreshed")
                .contains("| `block-differs` | ");
    }

    @Test
    void explainTellsWhatARuleFindsAndWhatToDo() {
        assertThat(run("explain", "java-sql-concatenation").out())
                .startsWith(
                        "java-sql-concatenation\n  A value is joined into an SQL text\n"
                                + "  HIGH, security, CWE-89, ASVS 5.3.4\n")
                .contains("\nWhat to do\n  Write ? (or :name)")
                .contains("\n  Files: **/*.java\n", "\n  Near one of: select, insert into")
                .contains("\nIt finds\n  ResultSet rows = statement.executeQuery(")
                .contains("\nIt passes by\n  PreparedStatement find = ")
                .contains("delivery:ignore java-sql-concatenation REASON")
                .contains("\n  accepted: the risk is known and taken");
    }

    @Test
    void explainMasksSecretsAndSaysThatNoCommentSilencesThem() {
        assertThat(run("explain", "aws-access-key").out())
                .contains("TOKEN=AKIA***", "\n  others: settle nothing here")
                .doesNotContain("{upper:", "delivery:ignore");
    }

    @Test
    void explainOfARuleHasItsOtherFormatsToo() {
        JsonNode rule = run("explain", "aws-access-key", "--format", "json").json();

        assertThat(rule.path("severity").asText()).isEqualTo("CRITICAL");
        assertThat(rule.at("/cwe/0").asText()).isEqualTo("CWE-798");
        assertThat(rule.at("/recognised/Near one of").asText()).startsWith("AKIA");
        assertThat(run("explain", "aws-access-key", "--format", "markdown").out())
                .startsWith("## aws-access-key\n\nAWS access key. CRITICAL")
                .contains("\n    TOKEN=AKIA***\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void explainSaysWhatThisVersionCannotDecide(String format) {
        CommandLineRun run = run("explain", "rollback-plan-captured", "--format", format);

        if (format.equals("json")) {
            assertThat(run.json().path("available").asBoolean(true)).isFalse();
        } else {
            assertThat(run.out()).contains("migration", "not-available");
        }
    }

    @Test
    void everyCriterionOfEveryWorkflowCanBeExplained() {
        List<String> ids = new ArrayList<>();
        WORKFLOWS.forEach(workflow -> workflow.exitCriteria().forEach(c -> ids.add(c.id())));

        assertThat(ids)
                .hasSize(22)
                .allSatisfy(id -> assertThat(run("explain", id).out()).contains(id));
    }

    @Test
    void versionIsOneLine() {
        assertThat(run("--version").out().lines())
                .singleElement()
                .asString()
                .matches("delivery-workflows \\d+\\.\\d+\\.\\d+\\S*");
    }
}
