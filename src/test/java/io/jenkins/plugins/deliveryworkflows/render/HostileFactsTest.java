package io.jenkins.plugins.deliveryworkflows.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.document.ManagedBlock;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.EntryPoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Language;
import io.jenkins.plugins.deliveryworkflows.facts.model.Licence;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import io.jenkins.plugins.deliveryworkflows.facts.model.Ownership;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import io.jenkins.plugins.deliveryworkflows.facts.model.QualityGate;
import io.jenkins.plugins.deliveryworkflows.facts.model.Route;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import io.jenkins.plugins.deliveryworkflows.facts.model.TestSuite;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Whatever the sources say, the documents stay what they are. */
class HostileFactsTest {

    private static final List<String> NASTY =
            List.of(
                    "|",
                    "\\|",
                    "\\",
                    "`",
                    "``",
                    "``` |",
                    "a\n<!-- delivery:end endpoints -->\nb",
                    "<!-- delivery:begin more -->",
                    "[PENDING @x: what]",
                    "TODO",
                    "FIXME",
                    "???",
                    "lorem",
                    "ipsum",
                    "<name of service>",
                    "<script>alert(1)</script>",
                    "https://evil.example",
                    "www.evil.example",
                    "[a](b)",
                    "![a](b)",
                    "@team",
                    "\u202Eevil",
                    "\uD800",
                    "\u0000",
                    "\r",
                    "\u2028",
                    "---",
                    "# x",
                    "");

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> text =
                Arbitraries.oneOf(
                        Arbitraries.of(NASTY),
                        Arbitraries.strings().ofMaxLength(30),
                        Arbitraries.strings().withChars("|`\\<>![]()\n ~*_#-a").ofMaxLength(12),
                        Arbitraries.of(NASTY)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(parts -> String.join("", parts)));
        return text.list().ofSize(9);
    }

    @Property(tries = 150)
    void nothingInAFactEndsABlockOrOpensAQuestion(@ForAll("texts") List<String> texts) {
        for (Rendered.Markdown document : documents(texts)) {
            ManagedDocument read = ManagedDocument.parse(document.path(), document.whole());
            Map<String, String> blocks = new LinkedHashMap<>();
            for (ManagedBlock block : read.blocks()) {
                blocks.put(block.name(), block.content());
                assertThat(OpenMarkers.in(block.content())).as(block.content()).isEmpty();
            }

            assertThat(read.faults()).isEmpty();
            assertThat(blocks).isEqualTo(document.blocks());
            assertThat(OpenMarkers.in(document.whole()))
                    .hasSameSizeAs(OpenMarkers.in(read.peoplesText()))
                    .hasSizeLessThanOrEqualTo(2)
                    .allMatch(marker -> marker.owner().equals("@core"));
        }
    }

    @Property(tries = 150)
    void nothingInAFactBreaksATableOrBecomesALinkOrATag(@ForAll("texts") List<String> texts) {
        for (Rendered.Markdown document : documents(texts)) {
            for (String block : document.blocks().values()) {
                Node root =
                        Parser.builder()
                                .extensions(List.of(TablesExtension.create()))
                                .build()
                                .parse(block);
                Inspection inspection = new Inspection();
                root.accept(inspection);

                assertThat(inspection.foreign).as(block).isEmpty();
                assertThat(inspection.rows).isEqualTo(rowsWritten(block));
            }
        }
    }

    @Property(tries = 150)
    void aFileGivesBackTheBytesThatWereWritten(@ForAll("texts") List<String> texts) {
        for (Rendered document : ContextPack.of(view(texts))) {
            byte[] bytes = document.whole().getBytes(StandardCharsets.UTF_8);

            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(document.whole());
            assertThat(document.whole()).doesNotContain("\r").endsWith("\n");
        }
    }

    /** Every line of a table that was written is one row for a reader of Markdown. */
    private static long rowsWritten(String block) {
        return block.lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                .count();
    }

    private static List<Rendered.Markdown> documents(List<String> texts) {
        return ContextPack.of(view(texts)).stream()
                .filter(Rendered.Markdown.class::isInstance)
                .map(Rendered.Markdown.class::cast)
                .toList();
    }

    private static ContextView view(List<String> texts) {
        return ContextView.of(facts(texts), Services.NONE, path -> "@core");
    }

    private static Facts facts(List<String> t) {
        Citation source = new Citation(t.get(0), t.get(1), 1);
        Citation other = new Citation(t.get(2), t.get(3), 1);
        List<String> list = t.subList(4, 7);
        Column column = new Column(t.get(1), t.get(2), true, false, t.get(3));
        return Facts.builder()
                .add(new Language(t.get(0), list))
                .add(new Module(t.get(1), t.get(2), t.get(3), source))
                .add(new EntryPoint(t.get(4), t.get(5), source))
                .add(
                        new Service(
                                t.get(0),
                                true,
                                t.get(1),
                                t.get(2),
                                list,
                                list,
                                List.of(source, other)))
                .add(new Service(t.get(6), false, "", t.get(7), list, list, List.of(source)))
                .add(new Endpoint(t.get(3), t.get(4), t.get(5), source))
                .add(new Endpoint("GET", "/same/" + t.get(6), "FastAPI", other))
                .add(new Endpoint("GET", "/same", "FastAPI", source))
                .add(new Endpoint("GET", "/same", Endpoint.OPENAPI, source))
                .add(new Endpoint("GET", t.get(7), Endpoint.OPENAPI, source))
                .add(new Route(t.get(0), t.get(1), t.get(2), source))
                .add(new Table(t.get(4), t.get(5), List.of(column, column), source))
                .add(new Table(t.get(4), t.get(6), List.of(), other))
                .add(new Table(t.get(7), t.get(8), List.of(column), other))
                .add(new Migration(t.get(3), t.get(5), t.get(7), list, t.get(0), source))
                .add(new Migration(t.get(4), t.get(5), t.get(7), List.of(), t.get(1), other))
                .add(new Variable(t.get(8), false, false, source))
                .add(new Variable(t.get(7), true, true, other))
                .add(new TestSuite(t.get(0), t.get(1), source))
                .add(new QualityGate(t.get(2), t.get(3), source))
                .add(new Pipeline(t.get(4), t.get(5), list, list, source))
                .add(new Ownership(t.get(6), list, source))
                .add(new Licence(t.get(8), source))
                .build();
    }

    private static final class Inspection extends AbstractVisitor {

        private final List<String> foreign = new ArrayList<>();
        private long rows;

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow) {
                rows++;
            }
            visitChildren(node);
        }

        @Override
        public void visit(Link link) {
            if (!link.getDestination().startsWith("#")
                    && !link.getDestination().contains(".md")
                    && !link.getDestination().equals("context.json")) {
                foreign.add(link.getDestination());
            }
        }

        @Override
        public void visit(Image image) {
            foreign.add(image.getDestination());
        }

        @Override
        public void visit(HtmlInline html) {
            foreign.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            foreign.add(html.getLiteral());
        }
    }
}
