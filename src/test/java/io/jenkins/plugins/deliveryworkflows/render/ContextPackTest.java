package io.jenkins.plugins.deliveryworkflows.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarker;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The bytes of the pack are a promise: within a minor version they don't change.
 *
 * <p>Where a new minor version changes them, {@code -Dgolden=write} writes the files anew and
 * fails, so that somebody looks at the difference.
 */
class ContextPackTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/context");
    private static final Facts NOTHING = Facts.builder().build();

    @Test
    void writesTheseBytesForALibrary() throws IOException {
        compare("library", ContextPack.of(LibraryFacts.view()));
    }

    @Test
    void saysWhatItLookedForWhereNothingIsFound() throws IOException {
        compare("empty", ContextPack.of(empty()));
    }

    @Test
    void writesTheDocumentsOfThePackAndNoOthers() {
        assertThat(ContextPack.of(empty()))
                .hasSize(6)
                .allMatch(
                        document ->
                                PackCatalog.builtIn().belongsTo(ContextPack.ID, document.path()));
    }

    @Test
    void doesNotDependOnTheOrderInWhichFactsWereFound() {
        List<Rendered> expected = ContextPack.of(LibraryFacts.view());
        for (int seed = 0; seed < 20; seed++) {
            Facts shuffled = shuffled(LibraryFacts.facts(), new Random(seed));

            assertThat(ContextPack.of(view(shuffled))).isEqualTo(expected);
        }
    }

    @Test
    void doesNotChangeWhenALineIsInserted() {
        Facts before = Facts.builder().add(use("A", 3)).add(use("A", 9)).add(use("B", 5)).build();
        Facts after = Facts.builder().add(use("A", 4)).add(use("A", 10)).add(use("B", 1)).build();

        assertThat(ContextPack.of(view(after))).isEqualTo(ContextPack.of(view(before)));
    }

    @Test
    void asksAtMostSixQuestionsEachOfTheOwnerOfWhatItIsAbout() {
        List<OpenMarker> questions = questions(LibraryFacts.view());

        assertThat(questions).hasSizeLessThanOrEqualTo(6);
        assertThat(questions)
                .filteredOn(question -> question.question().contains("pages"))
                .extracting(OpenMarker::owner)
                .containsExactly("@library/web");
        assertThat(questions).allMatch(question -> question.owner().startsWith("@library/"));
    }

    @Test
    void asksNothingAboutWhatDoesNotExist() {
        assertThat(questions(empty()))
                .extracting(OpenMarker::question)
                .noneMatch(question -> question.contains("tables") || question.contains("API"));
    }

    @Test
    void keepsAnOwnerWithOddCharactersAnOwner() {
        ContextView odd =
                ContextView.of(
                        NOTHING, Services.NONE, path -> "Team: [core] <!-- " + "x".repeat(200));

        assertThat(questions(odd))
                .isNotEmpty()
                .allMatch(question -> question.owner().startsWith("@Team---core-"));
    }

    @Test
    void rendersThousandsOfFactsInSeconds() {
        Facts.Builder many = Facts.builder();
        for (int i = 0; i < 5_000; i++) {
            Citation source = new Citation("src/part" + i % 70 + ".py", "f" + i, i + 1);
            many.add(new Endpoint("GET", "/part" + i % 50 + "/x" + i, "FastAPI", source));
            many.add(new Endpoint("GET", "/part" + i % 50 + "/y" + i, "OpenAPI", source));
            many.add(new Variable("V" + i, i % 2 == 0, false, source));
        }
        ContextView view = view(many.build());

        List<Rendered> pack =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> ContextPack.of(view));

        assertThat(markdown(pack))
                .allSatisfy(
                        document ->
                                assertThat(
                                                ManagedDocument.parse(
                                                                document.path(), document.whole())
                                                        .faults())
                                        .isEmpty());
    }

    private static List<OpenMarker> questions(ContextView view) {
        return ContextPack.of(view).stream()
                .flatMap(document -> OpenMarkers.in(document.whole()).stream())
                .toList();
    }

    private static ContextView empty() {
        return view(NOTHING, Services.NONE);
    }

    private static ContextView view(Facts facts) {
        return view(facts, LibraryFacts.SERVICES);
    }

    private static ContextView view(Facts facts, Services services) {
        return ContextView.of(facts, services, LibraryFacts::ownerOf);
    }

    private static Variable use(String name, int line) {
        return new Variable(name, false, false, new Citation("a.py", name, line));
    }

    private static List<Rendered.Markdown> markdown(List<Rendered> pack) {
        return pack.stream()
                .filter(Rendered.Markdown.class::isInstance)
                .map(Rendered.Markdown.class::cast)
                .toList();
    }

    private static void compare(String name, List<Rendered> pack) throws IOException {
        boolean write = "write".equals(System.getProperty("golden"));
        for (Rendered document : pack) {
            Path file = GOLDEN.resolve(name).resolve(document.path());
            if (write) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, document.whole());
            } else {
                assertThat(document.whole()).as(document.path()).isEqualTo(Files.readString(file));
            }
        }
        assertThat(write).as("the files were written: look at the difference").isFalse();
    }

    private static Facts shuffled(Facts facts, Random random) {
        return new Facts(
                shuffled(facts.languages(), random),
                shuffled(facts.modules(), random),
                shuffled(facts.entryPoints(), random),
                shuffled(facts.services(), random),
                shuffled(facts.endpoints(), random),
                shuffled(facts.routes(), random),
                shuffled(facts.tables(), random),
                shuffled(facts.migrations(), random),
                shuffled(facts.variables(), random),
                shuffled(facts.testSuites(), random),
                shuffled(facts.qualityGates(), random),
                shuffled(facts.pipelines(), random),
                facts.owners(),
                shuffled(facts.licences(), random),
                shuffled(facts.dependencies(), random),
                shuffled(facts.detections(), random),
                shuffled(facts.healthChecks(), random),
                shuffled(facts.commands(), random),
                shuffled(facts.descriptions(), random));
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        List<T> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
