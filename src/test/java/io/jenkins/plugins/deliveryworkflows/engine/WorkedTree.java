package io.jenkins.plugins.deliveryworkflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.document.PackCatalog;
import io.jenkins.plugins.deliveryworkflows.engine.sample.SampleRepository;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A repository that the engine works on, as a team's checkout goes through its days. */
final class WorkedTree {

    static final Instant TODAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant A_YEAR_LATER = Instant.parse("2027-03-02T09:00:00Z");
    static final String CRITERION = "context-pack-refreshed";

    private static final Workflow WORKFLOW = WorkflowCatalog.builtIn().find("release-readiness");

    private static final Pattern PACK =
            Pattern.compile("^docs/(architecture|api|frontend|backend|development)/");

    private final GitFixture git;
    private final Kind kind;

    private WorkedTree(GitFixture git, Kind kind) {
        this.git = git;
        this.kind = kind;
    }

    /** What lies in the repository, and how an endpoint is added to it. */
    enum Kind {
        SAMPLE(
                "backend/app/routers/bookings.py",
                """


                @router.get("/{booking_id}", response_model=BookingOut)
                def read_booking(booking_id: int, db: Session = Depends(session)) -> Booking:
                    return db.get(Booking, booking_id)
                """),
        SMALL("server.js", "app.get('/orders', (request, response) => response.json([]));\n");

        final String endpointFile;
        final String endpoint;

        Kind(String endpointFile, String endpoint) {
            this.endpointFile = endpointFile;
            this.endpoint = endpoint;
        }

        /** A new repository of this kind with its sources committed. */
        WorkedTree make(Path folder) {
            if (this == SAMPLE) {
                SampleRepository.create(folder);
                // Few files are copied faster than many.
                GitFixture.at(folder).git("gc", "--quiet");
                return new WorkedTree(GitFixture.at(folder), this);
            }
            GitFixture git =
                    GitFixture.init(folder)
                            .write(
                                    "package.json",
                                    "{\"name\": \"shop\", \"dependencies\": {\"express\": \"4.19.2\"}}\n")
                            .write(
                                    "server.js",
                                    """
                                    const express = require('express');
                                    const app = express();
                                    app.get('/health', (request, response) => response.send('ok'));
                                    """);
            git.commit("feat: answer whether the shop is up");
            return new WorkedTree(git, this);
        }
    }

    WorkedTree copyTo(Path folder) {
        return new WorkedTree(GitFixture.at(Trees.copy(git.folder(), folder)), kind);
    }

    WorkedTree cloneTo(Path folder, String... options) {
        return new WorkedTree(git.cloneTo(folder, options), kind);
    }

    GitFixture git() {
        return git;
    }

    WorkflowEngine.Outcome run() {
        return runAt(TODAY);
    }

    WorkflowEngine.Outcome runAt(Instant time) {
        return engine(time).run(WORKFLOW, request());
    }

    Report checkAt(Instant time) {
        return engine(time).check(WORKFLOW, request());
    }

    /** The verdict on the context pack as it lies there. */
    JudgedCriterion judged() {
        return judged(checkAt(TODAY));
    }

    static JudgedCriterion judged(Report report) {
        return report.criteria().stream()
                .filter(criterion -> criterion.id().equals(CRITERION))
                .findFirst()
                .orElseThrow();
    }

    private WorkflowEngine engine(Instant time) {
        return new WorkflowEngine(
                new Surroundings(
                        Progress.SILENT,
                        new Cancellation(),
                        Clock.fixed(time, ZoneOffset.UTC),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        InputDialect.COMMAND_LINE,
                        Optional.empty(),
                        Duration.ofSeconds(5)));
    }

    private Request request() {
        return new Request(git.folder(), Map.of("release", "1.2.0"));
    }

    /** Path → text of every document of a pack that lies in the tree. */
    Map<String, String> documents() {
        Map<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(git.folder())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = git.folder().relativize(file).toString().replace('\\', '/');
                boolean ofTheRun = path.startsWith(".delivery/") || path.startsWith(".git/");
                if (!ofTheRun && PackCatalog.builtIn().isOutput(path)) {
                    documents.put(path, Files.readString(file));
                }
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) {
        try {
            return Files.readString(git.path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What git would commit. */
    String status() {
        return git.git("status", "--porcelain");
    }

    WorkedTree addEndpoint() {
        git.write(kind.endpointFile, read(kind.endpointFile) + kind.endpoint);
        return this;
    }

    WorkedTree insertLineAboveEndpoints() {
        String comment = kind == Kind.SAMPLE ? "# Opened at eight.\n" : "// Opened at eight.\n";
        git.write(kind.endpointFile, comment + read(kind.endpointFile));
        return this;
    }

    /** Runs, and makes sure that the tree is where every further run leaves it as it is. */
    void restoreByOneRun() {
        run();
        Map<String, String> restored = documents();

        assertThat(judged().status()).isEqualTo(Status.MET);
        assertThat(run().changes()).isEmpty();
        assertThat(documents()).isEqualTo(restored);
    }

    /** What a first run would write for the sources that are committed here. */
    Map<String, String> packFromScratch(Path folder) {
        WorkedTree fresh = cloneTo(folder);
        fresh.git.git("rm", "-r", "--quiet", "--ignore-unmatch", "docs");
        fresh.run();
        return fresh.pack();
    }

    /** The documents of the context pack, which nobody's history shows in. */
    Map<String, String> pack() {
        Map<String, String> pack = documents();
        pack.keySet().removeIf(path -> !PACK.matcher(path).find());
        return pack;
    }

    static List<String> written(WorkflowEngine.Outcome outcome) {
        return outcome.report().steps().stream()
                .flatMap(step -> step.written().stream())
                .distinct()
                .toList();
    }
}
