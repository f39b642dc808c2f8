package io.jenkins.plugins.deliveryworkflows.skill.preflight;

import io.jenkins.plugins.deliveryworkflows.analysis.CommittedDocuments;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Changes;
import io.jenkins.plugins.deliveryworkflows.analysis.history.FactsBefore;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.ScannedFiles;
import io.jenkins.plugins.deliveryworkflows.facts.SourceSet;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import io.jenkins.plugins.deliveryworkflows.facts.model.Language;
import io.jenkins.plugins.deliveryworkflows.facts.model.Route;
import io.jenkins.plugins.deliveryworkflows.facts.model.Service;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import io.jenkins.plugins.deliveryworkflows.facts.model.TestSuite;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.policy.Rules;
import io.jenkins.plugins.deliveryworkflows.policy.Services;
import io.jenkins.plugins.deliveryworkflows.policy.Waivers;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Progress;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CodeOwners;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revisions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A folder in which the context pack of a small booking service is written and judged. */
public final class PackWorkspace {

    private static final SourceSet SOURCES = SourceSet.of(List.of(), false);

    public static final String CONTEXT = "docs/architecture/context.md";
    public static final String JSON = "docs/architecture/context.json";
    public static final String API = "docs/api/index.md";

    private final Path folder;

    public PackWorkspace(Path folder) {
        this.folder = folder;
    }

    /** The facts that the pack is about. */
    public static Facts.Builder facts() {
        return Facts.builder()
                .add(new Language("Python", List.of("app")))
                .add(
                        new Service(
                                "api",
                                true,
                                "app",
                                "",
                                List.of("8000"),
                                List.of(),
                                List.of(new Citation("compose.yaml", "services.api", 2))))
                .add(
                        new Endpoint(
                                "GET",
                                "/rooms/{id}",
                                "FastAPI",
                                new Citation("app/rooms.py", "read_room", 7)))
                .add(new Route("/rooms", "Rooms", "React Router", Citation.of("web/routes.tsx")))
                .add(
                        new Table(
                                "rooms",
                                "SQLAlchemy",
                                List.of(new Column("id", "Integer", false, true, "")),
                                new Citation("app/models.py", "Room", 3)))
                .add(
                        new Variable(
                                "DATABASE_URL",
                                false,
                                false,
                                new Citation("app/settings.py", "Settings", 4)))
                .add(new TestSuite("pytest", "tests", Citation.of("pyproject.toml")));
    }

    /** One more endpoint than the pack knows. */
    public static Facts laterFacts() {
        return facts().add(
                        new Endpoint(
                                "POST",
                                "/bookings",
                                "FastAPI",
                                new Citation("app/bookings.py", "book", 9)))
                .build();
    }

    public Project project() {
        return project(facts().build(), Policy.DEFAULT, CommittedDocuments.NONE);
    }

    public Project project(Facts facts, Policy policy, CommittedDocuments committed) {
        Workspace workspace = Workspace.open(folder);
        Changes changes =
                new Changes(
                        Optional.empty(),
                        new Revisions(Optional.empty(), Optional.empty()).changeBase(),
                        SOURCES,
                        path -> true);
        return new Project(
                workspace,
                SOURCES,
                Set.of(),
                facts,
                CodeOwners.of(workspace, workspace::exists),
                new Rules(policy, Waivers.NONE, Services.NONE, Baseline.NONE),
                changes,
                new FactsBefore(ScannedFiles.NONE, changes),
                committed);
    }

    public SkillResult refresh() {
        return refresh(project(), new Cancellation());
    }

    public SkillResult refresh(Project project, Cancellation cancellation) {
        return new ContextPreflight()
                .run(
                        new SkillContext(
                                project,
                                "",
                                Map.of(),
                                Instant.EPOCH,
                                Progress.SILENT,
                                cancellation));
    }

    public Path file(String path) {
        return folder.resolve(path);
    }

    public String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String path, String text) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void edit(String path, UnaryOperator<String> change) {
        String before = read(path);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("this edit changes nothing in " + path);
        }
        write(path, after);
    }

    /** Path → content of every file. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
