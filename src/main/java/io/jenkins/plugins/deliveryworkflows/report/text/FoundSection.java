package io.jenkins.plugins.deliveryworkflows.report.text;

import io.jenkins.plugins.deliveryworkflows.criteria.Evidence;
import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.Words;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Step;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult.OpenQuestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a reader should know although no criterion asks for it: drift, questions, what was written.
 */
final class FoundSection {

    private static final int INDENT = 2;

    private final Paint paint;

    FoundSection(Paint paint) {
        this.paint = paint;
    }

    void write(StringBuilder out, Report report) {
        Set<String> lines = new LinkedHashSet<>();
        report.steps().forEach(step -> lines.addAll(step.notes()));
        report.criteria().stream().flatMap(FoundSection::findings).forEach(lines::add);
        List<OpenQuestion> questions =
                report.steps().stream().flatMap(step -> step.questions().stream()).toList();
        if (!questions.isEmpty()) {
            lines.add(asked(questions));
        }
        List<String> written =
                report.steps().stream()
                        .map(Step::written)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        if (!written.isEmpty()) {
            lines.add("Written: " + String.join(", ", written));
        }
        if (lines.isEmpty()) {
            return;
        }
        out.append('\n').append(paint.bold("Found")).append('\n');
        lines.forEach(line -> out.append("  ").append(Wrap.hanging(line, INDENT)).append('\n'));
    }

    /** Pieces about no file are news, but for the first of a met criterion, which sums it up. */
    private static Stream<String> findings(JudgedCriterion criterion) {
        return criterion.evidence().stream()
                .skip(criterion.status() == Status.MET ? 1 : 0)
                .filter(piece -> piece.path().isEmpty())
                .map(Evidence::text);
    }

    private static String asked(List<OpenQuestion> questions) {
        List<String> owners = questions.stream().map(OpenQuestion::owner).distinct().toList();
        return Words.count(questions.size(), "question is open", "questions are open")
                + ", asked of "
                + String.join(", ", owners);
    }
}
