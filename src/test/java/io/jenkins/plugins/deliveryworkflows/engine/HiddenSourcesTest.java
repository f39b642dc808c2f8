package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.workspace.CachePlace;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to keep code out of the facts, so that documents without it seem to be up to date. */
class HiddenSourcesTest {

    private static final String START =
            "const express = require('express');\nconst app = express();\n";
    private static final String SHOWN = START + "app.get('/shown', show);\n";
    private static final String HIDDEN = START + "app.get('/hidden', hide);\n";

    @TempDir Path folder;
    private GitFixture git;

    @BeforeEach
    void makeRepository() {
        git = GitFixture.init(folder.resolve("repository"));
        git.write("package.json", "{\"dependencies\": {\"express\": \"4.19.2\"}}\n");
        git.commit("First", "shown.js", SHOWN);
    }

    @Test
    void trackedFileIsReadAlthoughItIsIgnored() {
        git.write(".gitignore", "hidden.js\nlib/\n.gitignore\n");
        git.write("hidden.js", HIDDEN).write("lib/below.js", HIDDEN.replace("hidden", "below"));
        git.git("add", "--force", "--all");
        git.git("commit", "--quiet", "--message", "Hide");

        assertThat(endpoints()).containsExactlyInAnyOrder("/shown", "/hidden", "/below");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--assume-unchanged", "--skip-worktree"})
    void changeIsSeenAlthoughTheIndexIsToldToLookAway(String mark) {
        git.git("update-index", mark, "shown.js");
        git.write("shown.js", HIDDEN);

        assertThat(endpoints()).containsExactly("/hidden");
        assertThat(snapshot(Optional.empty()).project().sources().dirty()).isTrue();
    }

    @Test
    void attributesOfChangeDoNotHideItWhereNothingCanBeTrusted() {
        git.write(".gitattributes", "*.js linguist-vendored\n");
        git.commit("Hide", "hidden.js", HIDDEN);

        assertThat(endpoints(snapshot(Optional.of("a-branch-that-was-not-fetched"))))
                .containsExactlyInAnyOrder("/shown", "/hidden");
    }

    @Test
    void replacedObjectsAndGraftsDoNotCount() {
        String first = git.git("rev-parse", "HEAD");
        git.write(".gitattributes", "*.js linguist-vendored\n");
        git.commit("Hide");
        String hiding = git.git("rev-parse", "HEAD");
        git.git("reset", "--quiet", "--hard", first);
        git.git("replace", first, hiding);
        git.write(".git/info/grafts", first + " " + hiding + "\n");

        assertThat(endpoints()).containsExactly("/shown");
    }

    @Test
    void settingsOfTheCloneHideNoTrackedFile() {
        git.write(".git/info/exclude", "*.js\n");
        git.write(".git/info/attributes", "*.js linguist-vendored export-ignore -text\n");
        git.git("config", "core.excludesFile", git.path(".git/info/exclude").toString());
        git.git("config", "core.attributesFile", git.path(".git/info/attributes").toString());

        assertThat(endpoints()).containsExactly("/shown");
    }

    /** For git both are the same content, so that a cache by its id would mix them up. */
    @Test
    void fileIsReadOnceGitLfsBroughtIt() {
        byte[] content = HIDDEN.getBytes(StandardCharsets.UTF_8);
        git.write(".gitattributes", "hidden.js filter=lfs\n");
        git.write(
                "hidden.js",
                "version https://git-lfs.github.com/spec/v1\noid sha256:"
                        + Digest.sha256(content)
                        + "\nsize "
                        + content.length
                        + "\n");
        git.commit("Large file");
        assertThat(endpoints()).containsExactly("/shown");

        git.write("hidden.js", content);

        assertThat(endpoints()).containsExactlyInAnyOrder("/shown", "/hidden");
    }

    @Test
    void whatSparseCheckoutLeavesOutIsSaid() {
        git.commit("More", "lib/hidden.js", HIDDEN);
        git.git("sparse-checkout", "set", "--cone", "src");
        assertThat(git.git("status", "--porcelain")).isEmpty();

        Snapshot sparse = snapshot(Optional.empty());

        assertThat(sparse.project().sources().dirty()).isTrue();
        assertThat(sparse.notes())
                .contains(
                        "tracked files are missing here, so nothing is known of them:"
                                + " git sparse-checkout disable, or git restore (1: lib/hidden.js)");
    }

    @Test
    void fileThatIsTooLargeToReadIsSaid() {
        git.commit(
                "Pad",
                "docker-compose.yml",
                "services:\n  web: {image: a}\n#" + "a".repeat(1 << 20));

        assertThat(snapshot(Optional.empty()).notes())
                .contains("files over 1 MiB aren't read (1: docker-compose.yml)");
    }

    private List<String> endpoints() {
        return endpoints(snapshot(Optional.empty()));
    }

    private static List<String> endpoints(Snapshot snapshot) {
        Project project = snapshot.project();
        return project.facts().endpoints().stream().map(Endpoint::path).toList();
    }

    private Snapshot snapshot(Optional<String> changeTarget) {
        Surroundings surroundings =
                new Surroundings(
                        Progress.SILENT,
                        new Cancellation(),
                        Clock.systemUTC(),
                        Optional.of(CachePlace.own(folder.resolve("cache"))),
                        changeTarget,
                        Optional.empty(),
                        InputDialect.COMMAND_LINE,
                        Optional.empty(),
                        Duration.ofSeconds(5));
        try (OpenedWorkspace opened = OpenedWorkspace.open(git.folder())) {
            return new SnapshotReader(surroundings).read(opened, new BaseChoice("", ""));
        }
    }
}
