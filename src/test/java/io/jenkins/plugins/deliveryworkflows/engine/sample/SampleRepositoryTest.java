package io.jenkins.plugins.deliveryworkflows.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRepositoryTest {

    /** Changes with the sample, but never with the machine, the day or the user. */
    private static final String HEAD = "7d38bfb56791dc4f8e40e5f8d37c0264c0e73a64";

    private static final String CONVENTIONAL =
            "(feat|fix|perf|test|docs|build|ci|chore)(\\([a-z]+\\))?!?: .+";

    private static final Path RESOURCES =
            Path.of(
                    "src/main/resources/io/jenkins/plugins/deliveryworkflows/engine/sample/commits");

    @TempDir static Path folder;

    private static Path sample;

    @BeforeAll
    static void createSample() {
        sample = folder.resolve("sample");
        SampleRepository.create(sample);
    }

    @Test
    void hasTheSameCommitsOnEveryMachine() {
        try (GitRepository repository = GitRepository.open(sample).orElseThrow()) {
            assertThat(repository.head()).contains(HEAD);
        }
    }

    @Test
    void hasTheSameCommitsInEveryFolder(@TempDir Path other) {
        SampleRepository.create(other);

        try (GitRepository first = GitRepository.open(sample).orElseThrow();
                GitRepository second = GitRepository.open(other).orElseThrow()) {
            assertThat(second.head()).isEqualTo(first.head());
            assertThat(second.tags()).isEqualTo(first.tags());
        }
    }

    @Test
    void standsOnMainWithNothingToCommit() throws Exception {
        try (Git git = Git.open(sample.toFile())) {
            assertThat(git.getRepository().getBranch()).isEqualTo("main");
            assertThat(git.status().call().isClean()).isTrue();
        }
    }

    @Test
    void gitItselfFindsItSound() throws Exception {
        Process fsck =
                new ProcessBuilder("git", "fsck", "--strict", "--no-dangling")
                        .directory(sample.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(fsck.getInputStream().readAllBytes());

        assertThat(fsck.waitFor()).as(said).isZero();
    }

    @Test
    void wasWrittenByThreePeopleInTheOrderOfTheirDates() throws Exception {
        List<RevCommit> newestFirst = log();

        assertThat(newestFirst)
                .extracting(commit -> commit.getAuthorIdent().getName())
                .contains("Ada Okafor", "Jonas Lind", "Mei Tan");
        assertThat(newestFirst)
                .extracting(RevCommit::getCommitTime)
                .isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void mixesConventionalCommitsWithOthersAndABreakingOne() throws Exception {
        List<String> subjects = log().stream().map(RevCommit::getShortMessage).toList();

        assertThat(subjects).filteredOn(subject -> subject.matches(CONVENTIONAL)).hasSize(18);
        assertThat(subjects)
                .filteredOn(subject -> !subject.matches(CONVENTIONAL))
                .containsExactly("quick script for the usage export", "Update README");
        assertThat(log())
                .filteredOn(commit -> commit.getFullMessage().contains("BREAKING CHANGE: "))
                .extracting(RevCommit::getShortMessage)
                .containsExactly("feat(api)!: find a room by its slug (#15)");
    }

    @Test
    void hasTwoReleasesAndCommitsAfterThem() throws Exception {
        List<String> newestFirst = log().stream().map(RevCommit::getName).toList();
        try (GitRepository repository = GitRepository.open(sample).orElseThrow()) {
            assertThat(repository.tags()).containsOnlyKeys("v1.0.0", "v1.1.0");
            assertThat(newestFirst.indexOf(repository.tags().get("v1.1.0"))).isEqualTo(6);
            assertThat(newestFirst.indexOf(repository.tags().get("v1.0.0"))).isEqualTo(11);
        }
    }

    @Test
    void migrationsFollowEachOther() throws Exception {
        List<String> revisions = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        try (Stream<Path> scripts = Files.list(sample.resolve("backend/migrations/versions"))) {
            for (Path script : scripts.toList()) {
                revisions.add(valueOf("revision", script));
                parents.add(valueOf("down_revision", script));
            }
        }

        List<String> heads = new ArrayList<>(revisions);
        heads.removeAll(parents);
        assertThat(revisions).hasSize(4);
        assertThat(heads).containsExactly("\"d05b92f1c6e8\"");
    }

    @Test
    void anEndpointIsMissingInTheContract() throws IOException {
        assertThat(read("backend/app/routers/bookings.py"))
                .contains("@router.post(\"/{booking_id}/cancel\"");
        assertThat(read("openapi.yaml")).contains("/bookings:").doesNotContain("cancel");
    }

    @Test
    void aVariableIsMissingInTheExample() throws IOException {
        assertThat(read("backend/app/settings.py"))
                .contains("\"DATABASE_URL\"", "\"ALLOWED_ORIGINS\"", "\"SMTP_HOST\"");
        assertThat(read(".env.example"))
                .contains("DATABASE_URL=", "ALLOWED_ORIGINS=")
                .doesNotContain("SMTP_HOST");
    }

    @Test
    void aKeyIsPlantedInAScriptThatCanBeRun() throws IOException {
        Path script = sample.resolve("scripts/export-usage.sh");

        assertThat(Files.readString(script))
                .containsPattern("AWS_ACCESS_KEY_ID=AKIA[A-Z2-7]{16}\n");
        assertThat(script).isExecutable();
    }

    @Test
    void noKeyLiesInTheResources() throws IOException {
        assertThat(resources())
                .allSatisfy(file -> assertThat(file).content().doesNotContain("AKIA"));
    }

    @Test
    void everyResourceBelongsToACommit() throws IOException {
        List<String> named =
                SampleHistory.commits().stream()
                        .flatMap(
                                commit ->
                                        commit.files().stream()
                                                .map(file -> commit.folder() + '/' + file))
                        .toList();

        assertThat(resources())
                .extracting(
                        file ->
                                RESOURCES
                                        .relativize(file)
                                        .toString()
                                        .replace(File.separatorChar, '/')
                                        .replace("/dot-", "/."))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void writesNothingBesideItsFolder() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries).containsExactly(sample);
        }
    }

    @Test
    void refusesAFolderThatIsNotEmptyAndLeavesItAlone(@TempDir Path full) throws IOException {
        Files.writeString(full.resolve("notes.txt"), "mine");

        assertThatThrownBy(() -> SampleRepository.create(full))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(full + ": the folder is not empty");
        assertThat(full).isDirectoryNotContaining(file -> !file.endsWith("notes.txt"));
        assertThat(full.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void refusesAFile(@TempDir Path parent) throws IOException {
        Path file = Files.writeString(parent.resolve("sample"), "mine");

        assertThatThrownBy(() -> SampleRepository.create(file))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(file + ": the sample needs a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void saysWhereItCannotWrite(@TempDir Path parent) throws IOException {
        Path below = Files.writeString(parent.resolve("file"), "").resolve("sample");

        assertThatThrownBy(() -> SampleRepository.create(below))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith(below + ": the sample can't be written");
    }

    private static List<Path> resources() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static List<RevCommit> log() throws Exception {
        List<RevCommit> commits = new ArrayList<>();
        try (Git git = Git.open(sample.toFile())) {
            git.log().add(git.getRepository().resolve(Constants.HEAD)).call().forEach(commits::add);
        }
        return commits;
    }

    private static String valueOf(String variable, Path script) throws IOException {
        return Files.readString(script)
                .lines()
                .filter(line -> line.startsWith(variable + " = "))
                .map(line -> line.substring(variable.length() + 3))
                .findFirst()
                .orElseThrow();
    }

    private static String read(String path) throws IOException {
        return Files.readString(sample.resolve(path));
    }
}
