package io.jenkins.plugins.deliveryworkflows.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.criteria.Criterion;
import io.jenkins.plugins.deliveryworkflows.criteria.Reason;
import io.jenkins.plugins.deliveryworkflows.criteria.checks.Checks;
import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.Collectors;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParseResult;

/** What the documentation says is held against the code. */
class DocumentationTest {

    private static final Path CRITERIA = Path.of("docs/criteria.md");
    private static final Path FACTS = Path.of("docs/facts.md");

    /** What begins like this is a file of this project, unless workflows write it elsewhere. */
    private static final Pattern OWN_FILE =
            Pattern.compile("(?:src|docs|bin|bench|\\.ci)/[\\w./-]+[\\w/]");

    /** In pages about the code a name of this shape is a class. */
    private static final Pattern CLASS = Pattern.compile("(?:[A-Z][a-z]+){2,}");

    /** Test plan and gaps name tests that are still to be written, help names others' files. */
    static List<MarkdownPage> pagesThatPeopleWrite() throws IOException {
        return pages().stream()
                .filter(page -> !page.path().startsWith("docs/testing"))
                .filter(page -> !page.path().equals(Path.of("docs/steps.md")))
                .toList();
    }

    static List<MarkdownPage> pages() throws IOException {
        try (Stream<Path> root = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(MarkdownPage::read)
                    .toList();
        }
    }

    @Test
    void hasItsPages() throws IOException {
        assertThat(pages())
                .extracting(page -> page.path().toString().replace('\\', '/'))
                .contains("README.md", "docs/guide.md", "docs/criteria.md", "docs/adr/README.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(MarkdownPage page) {
        List<String> broken = new ArrayList<>();
        for (String link : page.relativeLinks()) {
            String[] parts = link.split("#", 2);
            Path target =
                    parts[0].isEmpty()
                            ? page.path()
                            : page.path().resolveSibling(parts[0]).normalize();
            boolean there =
                    Files.exists(target)
                            && (parts.length == 1
                                    || MarkdownPage.read(target).anchors().contains(parts[1]));
            if (!there) {
                broken.add(link);
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesThatPeopleWrite")
    void filesThatAreNamedExist(MarkdownPage page) {
        Predicate<String> writtenElsewhere = PackCatalog.builtIn()::isOutput;
        assertThat(page.codeSpans())
                .filteredOn(span -> OWN_FILE.matcher(span).matches())
                .filteredOn(writtenElsewhere.negate())
                .allSatisfy(span -> assertThat(Path.of(span)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/facts.md", "CONTRIBUTING.md"})
    void classesThatAreNamedExist(Path page) throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            classes =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .map(name -> name.substring(0, name.length() - ".java".length()))
                            .collect(java.util.stream.Collectors.toSet());
        }
        assertThat(MarkdownPage.read(page).codeSpans())
                .filteredOn(span -> CLASS.matcher(span).matches())
                .isNotEmpty()
                .isSubsetOf(classes);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsThatAreShownParse(MarkdownPage page) {
        for (MarkdownPage.Shown shown : page.shellBlocks()) {
            for (List<String> call : ShownCommand.calls(shown.commands())) {
                assertThat(faults(call)).as("delivery-workflows %s", call).isEmpty();
            }
        }
    }

    @Test
    void aWrongCommandWouldBeNoticed() {
        assertThat(faults(List.of("run", "release-readiness", "--relese", "1"))).isNotEmpty();
        assertThat(faults(List.of("run", "no-such-workflow"))).isNotEmpty();
        assertThat(faults(List.of("frobnicate"))).isNotEmpty();
        assertThat(ShownCommand.calls("bin/delivery-workflows list | wc -l # all"))
                .containsExactly(List.of("list"));
    }

    private static List<String> faults(List<String> arguments) {
        StringWriter ignored = new StringWriter();
        ParseResult result =
                CommandRunner.commandLine(terminal(ignored))
                        .parseArgs(arguments.toArray(String[]::new));
        List<String> faults = new ArrayList<>();
        while (true) {
            result.errors().forEach(error -> faults.add(error.getMessage()));
            if (!result.hasSubcommand()) {
                break;
            }
            result = result.subcommand();
        }
        if (result.commandSpec().userObject() instanceof CommandRunner.Checked checked) {
            checked.faults().stream()
                    // A page may name a folder that its reader makes.
                    .filter(fault -> !fault.what().equals("there is no such folder"))
                    .forEach(fault -> faults.add(fault.toString()));
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void outputThatIsShownOfTheCatalogIsReal(MarkdownPage page) {
        Set<String> compared = Set.of("list", "show", "explain");
        for (MarkdownPage.Shown shown : page.shellBlocks()) {
            List<List<String>> calls = ShownCommand.calls(shown.commands());
            if (calls.size() == 1
                    && compared.contains(calls.get(0).get(0))
                    && shown.output().isPresent()) {
                new Excerpt(shown.output().get()).assertIsOf(output(calls.get(0)));
            }
        }
    }

    @Test
    void anExcerptThatIsNoneWouldBeNoticed() {
        new Excerpt("one\n…\nthree\n").assertIsOf("one\ntwo\nthree\n");
        for (String other : List.of("…\nfour\n", "one\nthree\n", "…\nwo\n…\n", "one\ntwo\n")) {
            assertThatThrownBy(() -> new Excerpt(other).assertIsOf("one\ntwo\nthree\n"))
                    .isInstanceOf(AssertionError.class);
        }
    }

    private static String output(List<String> arguments) {
        StringWriter out = new StringWriter();
        new CommandRunner(
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()),
                        Map.of(),
                        false,
                        new Cancellation())
                .run(arguments.toArray(String[]::new));
        return out.toString().replace("\r\n", "\n");
    }

    private static Terminal terminal(StringWriter out) {
        PrintWriter writer = new PrintWriter(out);
        return new Terminal(writer, writer, Map.of(), false, new Cancellation());
    }

    @Test
    void everyCriterionIsListedWithWhatThisVersionMakesOfIt() {
        String reference = MarkdownPage.read(CRITERIA).text();
        for (Workflow workflow : WorkflowCatalog.builtIn().workflows()) {
            for (ExitCriterion criterion : workflow.exitCriteria()) {
                String status =
                        Checks.find(workflow.id(), criterion.id()).isPresent()
                                ? "**available**"
                                : "not available";
                assertThat(reference)
                        .contains(
                                "| %s | `%s` | %s | %s |"
                                        .formatted(
                                                workflow.id(),
                                                criterion.id(),
                                                criterion.text(),
                                                status));
            }
        }
    }

    @Test
    void everyReasonCodeIsExplained() {
        MarkdownPage reference = MarkdownPage.read(CRITERIA);
        List<String> codes = new ArrayList<>(List.of(Reason.NOT_AVAILABLE, "check-failed"));
        for (Criterion check : checks()) {
            assertThat(reference.anchors()).contains(check.id());
            codes.addAll(check.explanation().codes().keySet());
        }
        assertThat(reference.codeSpans()).containsAll(codes);
    }

    private static List<Criterion> checks() {
        return Checks.all();
    }

    @Test
    void everyCollectorHasItsRow() {
        List<String> rows =
                MarkdownPage.read(FACTS)
                        .text()
                        .lines()
                        .filter(line -> line.matches("\\| `[a-z-]+` \\|.*"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Collectors.all().stream().map(Collector::id).toList());
    }
}
