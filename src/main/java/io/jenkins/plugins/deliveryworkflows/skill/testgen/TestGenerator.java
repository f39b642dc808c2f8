package io.jenkins.plugins.deliveryworkflows.skill.testgen;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.coverage.Coverage;
import io.jenkins.plugins.deliveryworkflows.analysis.results.PassedOver;
import io.jenkins.plugins.deliveryworkflows.analysis.results.ResultFileSelection;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGaps;
import io.jenkins.plugins.deliveryworkflows.facts.ResultKind;
import io.jenkins.plugins.deliveryworkflows.render.testing.TestGapsDocument;
import io.jenkins.plugins.deliveryworkflows.render.testing.TestPlanDocument;
import io.jenkins.plugins.deliveryworkflows.skill.DocumentWriter;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says where changed code lacks a test and what a test should try. It writes no test itself. */
public final class TestGenerator implements Skill {

    @Override
    public String id() {
        return "test-generator";
    }

    @Override
    public boolean supports(String mode) {
        return mode.equals("high-risk");
    }

    @Override
    public SkillResult run(SkillContext context) {
        Project project = context.project();
        TestGaps gaps = TestGaps.of(project);
        return DocumentWriter.write(
                        context,
                        List.of(TestPlanDocument.of(project), TestGapsDocument.of(project)))
                .result(counts(gaps), notes(project));
    }

    private static Map<String, Integer> counts(TestGaps gaps) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("gaps of high risk", gaps.high().size());
        counts.put("gaps", gaps.open().size());
        return counts;
    }

    private static List<String> notes(Project project) {
        List<String> notes = new ArrayList<>();
        ResultFileSelection.of(project).passedOver().stream()
                .filter(file -> file.kind() == ResultKind.COVERAGE)
                .map(PassedOver::note)
                .forEach(notes::add);
        notes.addAll(Coverage.of(project).notes());
        return notes;
    }
}
