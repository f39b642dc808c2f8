package io.jenkins.plugins.deliveryworkflows.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import io.jenkins.plugins.deliveryworkflows.report.SampleReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    private static final Set<String> OUR_HTML =
            Set.of(
                    "<details><summary>Sequence</summary>",
                    "<details><summary>Evidence</summary>",
                    "<details><summary>What was read</summary>",
                    "</details>");

    /** What a forge turns into a mention, a reference or a link on its own. */
    private static final Pattern REFERENCE =
            Pattern.compile("@\\w|#\\w|!\\d|://|www\\.\\w|GH-\\d", Pattern.CASE_INSENSITIVE);

    @Test
    void begetsNoHtmlLinkOrImageFromHostileText() {
        for (String markdown :
                List.of(
                        new MarkdownReport().write(SampleReports.notReady()),
                        new MarkdownReport().write(SampleReports.ready()))) {
            Found found = Found.in(markdown);

            assertThat(found.html).isNotEmpty().isSubsetOf(OUR_HTML);
            assertThat(found.links).isEmpty();
            assertThat(found.texts).noneMatch(text -> REFERENCE.matcher(text).find());
        }
    }

    @Test
    void showsTheHostileTextItself() {
        String shown =
                TextContentRenderer.builder()
                        .build()
                        .render(parse(new MarkdownReport().write(SampleReports.notReady())));

        assertThat(shown.replace("\u200B", ""))
                .contains("serve it: <script>alert(1)</script> \"><img src=x onerror=alert(2)>")
                .contains("&amp; ]]> --> @everyone [click](https://evil.example) | `a` # https://");
    }

    @Test
    void keepsEveryCriterionInARowOfItsOwn() {
        Found found = Found.in(new MarkdownReport().write(SampleReports.notReady()));

        assertThat(found.rows).isEqualTo(4 + 4 + 1 + 1);
        assertThat(new MarkdownReport().write(SampleReports.notReady()))
                .contains("| ❌ Not met | Context pack refreshed\\. | 2 managed blocks differ");
    }

    @Test
    void beginsWithTheVerdict() {
        assertThat(Found.in(new MarkdownReport().write(SampleReports.notReady())).headings)
                .containsExactly(
                        "❌ Not ready: Release Readiness Workflow · billing-2.3.0",
                        "Next actions",
                        "Findings",
                        "Overdue",
                        "Waivers");
        assertThat(Found.in(new MarkdownReport().write(SampleReports.ready())).headings)
                .containsExactly(
                        "✅ Ready: Release Readiness Workflow · billing-2.3.0",
                        "Findings",
                        "Waivers");
    }

    @Test
    void listsNextActionsAsTasksWithWhatToType() {
        String markdown = new MarkdownReport().write(SampleReports.notReady());

        assertThat(markdown.lines().filter(line -> line.startsWith("- [ ] "))).hasSize(4);
        assertThat(Found.in(markdown).commands)
                .containsExactly(
                        "delivery-workflows skill context-preflight\n",
                        "delivery-workflows --version\n");
    }

    @Test
    void fitsIntoACommentHoweverMuchThereIsToSay() {
        String markdown =
                new MarkdownReport().write(SampleReports.withNextActions(500, "x".repeat(5000)));

        assertThat(markdown).hasSizeLessThan(65_536).contains("and 480 more in `report.json`");
    }

    @Test
    void showsTheWorstFindingsAndCountsTheOthers() {
        assertThat(new MarkdownReport().write(SampleReports.notReady()))
                .contains(
                        "1 critical, 2 high, 1 medium, 2 of them new; 1 fixed, 1 baselined, 1 allowed.",
                        "| Critical | Private key **new** `private-key` | `deploy/keys/billing.pem:1` | `@acme/billing` |",
                        "| 2026\\-02\\-01 | Bind the parameters of the settlement query `AI-1f3870be` |",
                        "| ❌ No, it expired on 2026\\-02\\-01 | `security-posture-updated` `F-0a000004` |");

        String many = new MarkdownReport().write(SampleReports.withFindings(500, "x|".repeat(900)));

        assertThat(many)
                .hasSizeLessThan(65_536)
                .contains("And 490 more in `report.json` and `report.sarif`.");
        assertThat(Found.in(many).rows).isEqualTo(10);
    }

    @Test
    void keepsACommandInItsBlockWhateverItContains() {
        String hostile = "echo ```\n```\n\n<b>out</b> @everyone";
        NextAction action = new NextAction("Run it", "", 0, "@a", hostile);

        Found found = Found.in(new MarkdownReport().write(SampleReports.withNextAction(action)));

        assertThat(found.commands).containsExactly(hostile + "\n");
        assertThat(found.html).isSubsetOf(OUR_HTML);
    }

    private static Node parse(String markdown) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    /** What a Markdown parser finds in a report. */
    private static final class Found extends AbstractVisitor {

        private final List<String> html = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();
        private final List<String> commands = new ArrayList<>();
        private int rows;

        static Found in(String markdown) {
            Found found = new Found();
            parse(markdown).accept(found);
            return found;
        }

        @Override
        public void visit(HtmlBlock block) {
            html.addAll(block.getLiteral().lines().toList());
        }

        @Override
        public void visit(HtmlInline inline) {
            html.add(inline.getLiteral());
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
        }

        @Override
        public void visit(Image image) {
            links.add(image.getDestination());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            commands.add(block.getLiteral());
        }

        @Override
        public void visit(Code code) {
            assertThat(code.getLiteral()).isNotBlank();
        }

        @Override
        public void visit(Text text) {
            texts.add(text.getLiteral());
        }

        @Override
        public void visit(Heading heading) {
            headings.add(TextContentRenderer.builder().build().render(heading).strip());
            visitChildren(heading);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow && node.getParent() instanceof TableBody) {
                rows++;
            }
            visitChildren(node);
        }
    }
}
