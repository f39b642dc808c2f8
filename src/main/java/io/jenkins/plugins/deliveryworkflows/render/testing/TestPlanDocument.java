package io.jenkins.plugins.deliveryworkflows.render.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.Scenario;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGap;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.TestGaps;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.render.MarkdownTable;
import io.jenkins.plugins.deliveryworkflows.render.Markup;
import io.jenkins.plugins.deliveryworkflows.render.QuestionOwner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code docs/testing/TestPlan.md}: which cases the tests of a release should try, riskiest first.
 */
public final class TestPlanDocument {

    /** The pack's id. */
    public static final String PACK = "tests";

    public static final String PATH = "docs/testing/TestPlan.md";

    /** Plans that are longer aren't read. */
    private static final int MOST = 12;

    private static final String WHOLE_FILE = "";

    private final Project project;
    private final TestGaps gaps;

    private TestPlanDocument(Project project) {
        this.project = project;
        this.gaps = TestGaps.of(project);
    }

    /** The plan for the sources as they are now. */
    public static Rendered.Markdown of(Project project) {
        return new TestPlanDocument(project).render();
    }

    private Rendered.Markdown render() {
        return new DocumentBuilder(PATH, PACK, "Test plan")
                .paragraph(
                        "What tests should try before this release, for changed code that they don't reach yet."
                                + " Names come from the code; add what only you know outside of the derived part.")
                .block("scenarios", scenarios())
                .question(
                        "Tried by hand",
                        QuestionOwner.of(project.ownerOf(PATH)),
                        "What is tried by hand for this release, by whom, and where does it say how it went?")
                .build();
    }

    private String scenarios() {
        StringBuilder text = new StringBuilder("## Scenarios\n\n").append(basis()).append('\n');
        List<TestGap> planned = planned();
        for (Severity risk : Severity.values()) {
            List<TestGap> ofRisk = planned.stream().filter(gap -> gap.risk() == risk).toList();
            if (!ofRisk.isEmpty()) {
                text.append("\n### ").append(title(risk)).append('\n');
                ofRisk.forEach(gap -> append(gap, text));
            }
        }
        if (planned.isEmpty()) {
            text.append("\nNo changed code was found that tests don't reach.\n");
        } else if (planned.size() < gaps.open().size()) {
            text.append("\nWhat is less risky stands in ")
                    .append(Markup.code(TestGapsDocument.PATH))
                    .append(" and in the report.\n");
        }
        return text.toString();
    }

    private List<TestGap> planned() {
        return gaps.shown().stream().limit(Math.max(MOST, gaps.high().size())).toList();
    }

    private String basis() {
        String changed =
                project.changes()
                        .base()
                        .problem()
                        .map(problem -> "What changed isn't known (" + Markup.code(problem) + "). ")
                        .orElse(
                                project.changes().fromNothing()
                                        ? "There is no earlier release, so all code counts as changed. "
                                        : "");
        return changed
                + (gaps.measured()
                        ? "Coverage reports of the tests were read."
                        : "No fresh coverage report was found, so a test that names a file counts as a test"
                                + " of it.");
    }

    private static String title(Severity risk) {
        String name = risk.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " risk";
    }

    private static void append(TestGap gap, StringBuilder text) {
        text.append("\n#### ").append(Markup.code(gap.path())).append("\n\n");
        text.append(TestGapsDocument.why(gap)).append('.');
        if (!gap.suggestedTest().isEmpty()) {
            text.append(" Test: ").append(Markup.code(gap.suggestedTest()));
        }
        text.append('\n');
        MarkdownTable table = new MarkdownTable("Function", "Works", "Is refused", "At the limits");
        for (String function : functions(gap)) {
            table.row(
                    function.equals(WHOLE_FILE) ? "all" : Markup.code(function),
                    cases(gap, function, Scenario.Kind.HAPPY),
                    cases(gap, function, Scenario.Kind.ERROR),
                    cases(gap, function, Scenario.Kind.EDGE));
        }
        if (!table.isEmpty()) {
            text.append('\n').append(table.text()).append('\n');
        }
    }

    private static Set<String> functions(TestGap gap) {
        return gap.scenarios().stream()
                .map(Scenario::function)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String cases(TestGap gap, String function, Scenario.Kind kind) {
        return gap.scenarios().stream()
                .filter(one -> one.function().equals(function) && one.kind() == kind)
                .map(TestPlanDocument::sentence)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String sentence(Scenario scenario) {
        String phrase = scenario.phrase();
        List<String> names = new ArrayList<>(scenario.names());
        StringBuilder sentence = new StringBuilder();
        int at = 0;
        for (int hole = phrase.indexOf("{}"); hole >= 0; hole = phrase.indexOf("{}", at)) {
            sentence.append(phrase, at, hole).append(Markup.code(names.remove(0)));
            at = hole + 2;
        }
        return sentence.append(phrase.substring(at)).toString();
    }
}
