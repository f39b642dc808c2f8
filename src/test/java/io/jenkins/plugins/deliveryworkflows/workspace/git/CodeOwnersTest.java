package io.jenkins.plugins.deliveryworkflows.workspace.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeOwnersTest {

    private static CodeOwners owners(String... lines) {
        return CodeOwners.parse("CODEOWNERS", String.join("\n", lines));
    }

    @Test
    void letsTheLastMatchWin() {
        CodeOwners owners = owners("* @all", "*.java @java", "/core/ @core @second");

        assertThat(owners.ownerOf("README.md")).contains("@all");
        assertThat(owners.ownerOf("web/deep/A.java")).contains("@java");
        assertThat(owners.ownerOf("core/A.java")).contains("@core");
    }

    @Test
    void ownsEverythingBelowFolder() {
        CodeOwners owners = owners("/docs/ @writers", "apps/ @apps", "/build @tools");

        assertThat(owners.ownerOf("docs/guide/start.md")).contains("@writers");
        assertThat(owners.ownerOf("x/apps/y/z.txt")).contains("@apps");
        assertThat(owners.ownerOf("build/logs/a.log")).contains("@tools");
        assertThat(owners.ownerOf("x/docs/start.md")).isEmpty();
        assertThat(owners.ownerOf("apps")).isEmpty();
    }

    @Test
    void takesStarBehindFolderForItsOwnFilesOnly() {
        CodeOwners owners = owners("docs/* @writers");

        assertThat(owners.ownerOf("docs/start.md")).contains("@writers");
        assertThat(owners.ownerOf("docs/guide/start.md")).isEmpty();
    }

    @Test
    void matchesAnyDepthByDoubleStar() {
        CodeOwners owners = owners("/src/**/migrations @data");

        assertThat(owners.ownerOf("src/a/b/migrations/1.sql")).contains("@data");
        assertThat(owners.ownerOf("src/a/b/models/1.sql")).isEmpty();
    }

    @Test
    void takesOwnershipAwayByLineWithoutOwner() {
        CodeOwners owners = owners("/api/ @api", "/api/generated/");

        assertThat(owners.ownerOf("api/generated/Client.java")).isEmpty();
        assertThat(owners.ownerOf("api/Server.java")).contains("@api");
    }

    @Test
    void passesOverCommentsSectionsAndEmptyLines() {
        CodeOwners owners =
                owners("# who owns what", "", "[Platform]", "^[Optional][2]", "* @all # everyone");

        assertThat(owners.rules()).hasSize(1);
        assertThat(owners.rules().get(0).owners()).containsExactly("@all");
        assertThat(owners.rules().get(0).line()).isEqualTo(5);
    }

    @Test
    void ownsNothingByPatternThatIsNone() {
        CodeOwners owners = owners("[a @x", "/[z-a]/ @y", "\\ @z");

        assertThat(owners.ownerOf("a")).isEmpty();
    }

    @Test
    void fileThatGitIgnoresRulesNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("CODEOWNERS"), "* @everybody\n");
        Workspace workspace = Workspace.open(folder);

        assertThat(CodeOwners.of(workspace, "CODEOWNERS"::equals).ownerOf("a.txt"))
                .hasValue("@everybody");
        assertThat(CodeOwners.of(workspace, path -> false).ownerOf("a.txt")).isEmpty();
    }
}
