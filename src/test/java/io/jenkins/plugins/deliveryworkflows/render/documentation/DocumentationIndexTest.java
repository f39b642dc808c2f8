package io.jenkins.plugins.deliveryworkflows.render.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.ScannedProject;
import io.jenkins.plugins.deliveryworkflows.analysis.links.BrokenLinks;
import io.jenkins.plugins.deliveryworkflows.document.DocumentBuilder;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentationIndexTest {

    @TempDir Path folder;

    @Test
    void listsDocumentsByFolderWithTitlesAndLinksThatLeadThere() {
        String key = "gh" + "p_" + "a1B2".repeat(9);
        GitFixture git =
                GitFixture.init(folder)
                        .write("README.md", "# The *shop*\n")
                        .write("docs/How to (run).md", "no heading")
                        .write("docs/a.md", "# " + key + "\n")
                        .write("docs/b.md", "# TODO [x](y)<script>\n")
                        .write("src/notes.md", "# Not listed\n");
        Rendered later =
                new DocumentBuilder("docs/runbooks/cart.md", "release", "Runbook: cart").build();
        Project project = ScannedProject.of(folder, git.open(), "1.0");

        String text = DocumentationIndex.of(project, List.of(later)).whole();

        assertThat(text)
                .contains("## `.`\n\n- [`The *shop*`](../README.md)\n")
                .contains("- [`How to (run).md`](How%20to%20%28run%29.md)\n- [a.md](a.md)\n")
                .contains("- [`TODO [x](y)<script>`](b.md)\n")
                .contains("## `docs/runbooks`\n\n- [`Runbook: cart`](runbooks/cart.md)\n")
                .doesNotContain("Not listed")
                .doesNotContain(key);
        assertThat(OpenMarkers.in(text)).isEmpty();
        git.write(DocumentationIndex.PATH, text).write(later.path(), later.whole());
        Project written = ScannedProject.of(folder, git.open(), "1.0");
        assertThat(BrokenLinks.of(written).all())
                .noneMatch(link -> link.path().equals(DocumentationIndex.PATH));
        assertThat(DocumentationIndex.of(written, List.of(later)).whole()).isEqualTo(text);
    }

    @Test
    void isDocumentOfPackAndNoSource() {
        assertThat(PackCatalog.builtIn().isOutput(DocumentationIndex.PATH)).isTrue();
        assertThat(PackCatalog.builtIn().isOutput("docs/README.md")).isFalse();
    }
}
