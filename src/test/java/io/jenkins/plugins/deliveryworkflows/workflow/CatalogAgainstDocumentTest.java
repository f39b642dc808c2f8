package io.jenkins.plugins.deliveryworkflows.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workflow.DocumentedWorkflows.DocumentedStep;
import io.jenkins.plugins.deliveryworkflows.workflow.DocumentedWorkflows.DocumentedWorkflow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalog and the document of the workflows say the same, in the same words and order. */
class CatalogAgainstDocumentTest {

    /** Modes that the document tells in a remark; it leaves the others to the skills. */
    private static final Set<String> REMARKED_MODES = Set.of("rapid", "micro");

    private static final List<String> LABELS = List.of("Use when", "Sequence", "Exit criteria");

    private static final WorkflowCatalog CATALOG = WorkflowCatalog.builtIn();

    @Test
    void documentAndCatalogSayTheSame() {
        assertThat(catalogAsDocument()).isEqualTo(DocumentedWorkflows.read(document()));
    }

    @ParameterizedTest
    @MethodSource("linesThatSaySomething")
    void aChangeInAnyLineOfTheDocumentIsNoticed(int line) {
        List<String> lines = new ArrayList<>(document().lines().toList());
        String original = lines.get(line);
        int letter = lastLetter(original);
        lines.set(line, original.substring(0, letter) + "zz" + original.substring(letter + 1));

        assertThat(DocumentedWorkflows.read(String.join("\n", lines)))
                .as(lines.get(line))
                .isNotEqualTo(catalogAsDocument());
    }

    @ParameterizedTest
    @MethodSource("linesThatSaySomething")
    void aLineMissingInTheDocumentIsNoticed(int line) {
        List<String> lines = new ArrayList<>(document().lines().toList());
        String removed = lines.remove(line);

        assertThat(DocumentedWorkflows.read(String.join("\n", lines)))
                .as(removed)
                .isNotEqualTo(catalogAsDocument());
    }

    /** Every line with letters but the title and the sentences above the two tables. */
    static Stream<Integer> linesThatSaySomething() {
        List<String> lines = document().lines().toList();
        return IntStream.range(1, lines.size())
                .filter(line -> lastLetter(lines.get(line)) >= 0)
                .filter(line -> !lines.get(line).startsWith("Use "))
                .boxed();
    }

    private static int lastLetter(String line) {
        int letter = line.length() - 1;
        while (letter >= 0 && !Character.isLetter(line.charAt(letter))) {
            letter--;
        }
        return letter;
    }

    private static DocumentedWorkflows catalogAsDocument() {
        List<List<String>> selector = new ArrayList<>();
        selector.add(List.of("Need", "Workflow"));
        CATALOG.selector()
                .forEach(
                        row ->
                                selector.add(
                                        List.of(row.need(), CATALOG.find(row.workflow()).name())));
        List<List<String>> legend = new ArrayList<>();
        legend.add(List.of("Skill", "ID"));
        CATALOG.skills()
                .forEach(skill -> legend.add(List.of(skill.name(), '`' + skill.id() + '`')));
        return new DocumentedWorkflows(
                selector,
                legend,
                CATALOG.workflows().stream()
                        .map(CatalogAgainstDocumentTest::workflowAsDocument)
                        .toList());
    }

    private static DocumentedWorkflow workflowAsDocument(Workflow workflow) {
        return new DocumentedWorkflow(
                workflow.name(),
                workflow.requires(),
                LABELS,
                workflow.useWhen(),
                workflow.sequence().stream()
                        .map(
                                step ->
                                        new DocumentedStep(
                                                step.skill(), remark(step), step.instruction()))
                        .toList(),
                workflow.exitCriteria().stream().map(ExitCriterion::text).toList());
    }

    private static String remark(SkillStep step) {
        List<String> remarks = new ArrayList<>();
        if (step.optional()) {
            remarks.add("optional");
        }
        if (step.when() == StepCondition.RELEASE_BOUND) {
            remarks.add("release-bound");
        }
        if (REMARKED_MODES.contains(step.mode())) {
            remarks.add(step.mode());
        }
        return String.join(", ", remarks);
    }

    private static String document() {
        try {
            return Files.readString(Path.of("src/test/resources/workflows.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
