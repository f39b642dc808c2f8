package io.jenkins.plugins.deliveryworkflows.analysis.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.jenkins.plugins.deliveryworkflows.analysis.ScannedProject;
import io.jenkins.plugins.deliveryworkflows.facts.model.Detection;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenLinksTest {

    @TempDir Path folder;

    private GitFixture git;

    @BeforeEach
    void repository() {
        git =
                GitFixture.init(folder)
                        .write("src/a b.txt", "x")
                        .write(
                                "docs/guide.md",
                                "# Guide\n\n## Set up & run it!\n\n## Again\n\n## Again\n")
                        .write("docs/runbooks/cart.md", "# Cart\n\n[gone](gone.md)\n");
    }

    private List<BrokenLink> broken(String text) {
        git.write("README.md", text);
        return BrokenLinks.of(ScannedProject.of(folder, git.open(), "1.0")).all().stream()
                .filter(link -> link.path().equals("README.md"))
                .toList();
    }

    @Test
    void followsRelativeLinksAndAnchorsOfHeadings() {
        assertThat(
                        broken(
                                "# Top\n\n[a](docs/guide.md#set-up--run-it) [b](docs/guide.md#again-1) [c](#top-1)\n"
                                        + "[d](docs/) [e](./docs/runbooks) [f](src/a%20b.txt) [g](<src/a b.txt>)\n"
                                        + "[h](docs/guide.md \"title\") ![i](src/a%20b.txt)\n\n## Top\n\n[ref]\n\n[ref]: docs/guide.md\n"
                                        + "<a id=\"here\"></a>\n\n[j](#here) [k](src/a%20b.txt#L1-L2)\n"))
                .isEmpty();
    }

    @Test
    void namesWhatIsMissingWithItsLine() {
        assertThat(
                        broken(
                                "# Top\n\ntext [a](docs/no.md)\nand [b](docs/guide.md#no)\n\n[c](#no) [d](../up.md)\n\n"
                                        + "![e](no.png)\n\n[ref]: no/where.md\n\n<img src=\"no.svg\">\n\nsee [ref]\n"))
                .extracting(BrokenLink::line, BrokenLink::target, BrokenLink::kind)
                .containsExactly(
                        tuple(3, "docs/no.md", BrokenLink.Kind.FILE),
                        tuple(4, "docs/guide.md#no", BrokenLink.Kind.ANCHOR),
                        tuple(6, "#no", BrokenLink.Kind.ANCHOR),
                        tuple(6, "../up.md", BrokenLink.Kind.OUTSIDE),
                        tuple(8, "no.png", BrokenLink.Kind.FILE),
                        tuple(10, "no/where.md", BrokenLink.Kind.FILE),
                        tuple(12, "no.svg", BrokenLink.Kind.FILE));
    }

    @Test
    void leavesOtherPlacesExamplesAndCommentsAlone() {
        assertThat(
                        broken(
                                "[a](https://example.org/no.md) [b](mailto:a@example.org) [c](/site/path) [d](//host/x)\n"
                                        + "`[e](no.md)` [f]({{ url }}) [g](docs/guide.md?plain=1) [k](docs/guide) [l](../../issues/new)\n\n```\n[h](no.md)\n```\n\n"
                                        + "<!-- [i](no.md) <a href=\"no.md\"> -->\n\n    [j](no.md)\n"))
                .isEmpty();
    }

    @Test
    void readsDocumentsOfThePacksToo() {
        List<Detection> detections =
                BrokenLinks.of(ScannedProject.of(folder, git.open(), "1.0")).detections();

        assertThat(detections)
                .extracting(Detection::rule, Detection::path, Detection::line, Detection::evidence)
                .containsExactly(
                        tuple(
                                "broken-link",
                                "docs/runbooks/cart.md",
                                3,
                                "'gone.md' isn't in the repository"));
    }

    @Test
    void readsHostileDocumentsInTime() {
        for (String piece :
                List.of(
                        "[",
                        "](",
                        "[a](",
                        "<!--",
                        "<a ",
                        "`",
                        "``a",
                        "<a href='",
                        "[a](b \"",
                        "> ",
                        "\\")) {
            String text = piece.repeat(500_000 / piece.length());

            assertTimeout(Duration.ofSeconds(20), () -> broken(text), piece);
        }
    }
}
