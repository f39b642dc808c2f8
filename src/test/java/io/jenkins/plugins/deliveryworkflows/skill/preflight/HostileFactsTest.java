package io.jenkins.plugins.deliveryworkflows.skill.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.CommittedDocuments;
import io.jenkins.plugins.deliveryworkflows.document.DocumentMerge;
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
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.render.ContextPack;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names in sources are foreign: none may end a block, open one, or ask a question in our name. */
class HostileFactsTest {

    private static final List<String> PIECES =
            List.of(
                    "a",
                    " ",
                    "\n",
                    "\r",
                    "\t",
                    "\0",
                    "|",
                    "`",
                    "```",
                    "\\",
                    "*",
                    "_",
                    "<",
                    ">",
                    "<!--",
                    "-->",
                    "<script>",
                    "</div>",
                    "&lt;",
                    "[PENDING @a: b]",
                    "TODO",
                    "TBD",
                    "???",
                    "](x)",
                    "![",
                    "https://example.org",
                    "@a",
                    "#",
                    "---",
                    "<!-- delivery:end modules -->",
                    "\n<!-- delivery:end endpoints -->\n",
                    "\n<!-- delivery:begin one -->\n",
                    "{id}",
                    "\u2028",
                    "\u202E",
                    "\uD83D");

    @Property(tries = 300)
    void breakNoBlockAndAskNothing(@ForAll("foreign") String a, @ForAll("foreign") String b) {
        Path root = Path.of("src/test/resources/workspaces");
        var project =
                new PackWorkspace(root)
                        .project(facts(a, b), Policy.DEFAULT, CommittedDocuments.NONE);
        int questions = 0;
        for (Rendered rendered : ContextPack.of(project)) {
            if (rendered instanceof Rendered.Markdown markdown) {
                ManagedDocument document = ManagedDocument.parse(markdown.path(), markdown.whole());
                assertThat(document.faults()).isEmpty();
                assertThat(document.blocks())
                        .allSatisfy(
                                block ->
                                        assertThat(block.content())
                                                .isEqualTo(markdown.blocks().get(block.name())))
                        .hasSameSizeAs(markdown.blocks().keySet());
                assertThat(DocumentMerge.merge(document, markdown)).isEqualTo(markdown.whole());
                assertThat(markdown.blocks().values())
                        .allSatisfy(block -> assertThat(OpenMarkers.in(block)).isEmpty());
                questions += OpenMarkers.in(markdown.whole()).size();
            }
        }
        assertThat(questions).isBetween(1, 6);
    }

    @Provide
    Arbitrary<String> foreign() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(pieces -> String.join("", pieces));
    }

    private static Facts facts(String a, String b) {
        Citation at = new Citation(a, b, 1);
        return Facts.builder()
                .add(new Language(a, List.of(b)))
                .add(new Module(a, b, a, at))
                .add(new EntryPoint(a, b, at))
                .add(new Service(a, true, b, a, List.of(b), List.of(a), List.of(at)))
                .add(new Service(b, false, a, b, List.of(a), List.of(), List.of(at)))
                .add(new Endpoint("GET", a, b, at))
                .add(new Endpoint("GET", b, Endpoint.OPENAPI, at))
                .add(new Route(a, b, a, at))
                .add(new Table(a, b, List.of(new Column(b, a, true, false, b)), at))
                .add(new Migration(a, b, a, List.of(b), b, at))
                .add(new Migration(b, b, a, List.of(), a, at))
                .add(new Variable(a, false, true, at))
                .add(new Variable(b, true, false, at))
                .add(new TestSuite(a, b, at))
                .add(new QualityGate(a, b, at))
                .add(new Pipeline(a, b, List.of(a), List.of(b), at))
                .add(new Ownership(a, List.of(b), at))
                .add(new Licence(a, at))
                .build();
    }
}
