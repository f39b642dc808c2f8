package io.jenkins.plugins.deliveryworkflows.skill.preflight;

import io.jenkins.plugins.deliveryworkflows.analysis.Drift;
import io.jenkins.plugins.deliveryworkflows.analysis.DriftNotes;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.DocumentMerge;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.render.ContextPack;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult.OpenQuestion;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Rebuilds the context pack: what the system is, derived from its sources. */
public final class ContextPreflight implements Skill {

    @Override
    public String id() {
        return "context-preflight";
    }

    @Override
    public boolean supports(String mode) {
        return mode.isEmpty();
    }

    /**
     * Writes the documents that would change.
     *
     * @throws BadInputException if any document can't be worked with; then none is written
     */
    @Override
    public SkillResult run(SkillContext context) {
        Project project = context.project();
        Map<String, String> texts = merged(project);
        List<String> written = new ArrayList<>();
        List<OpenQuestion> questions = new ArrayList<>();
        texts.forEach(
                (path, text) -> {
                    context.cancellation().check();
                    if (write(project.workspace(), path, text)) {
                        written.add(path);
                    }
                    questions.addAll(questions(project, path, text));
                });
        return new SkillResult(
                List.copyOf(texts.keySet()),
                written,
                counts(project.facts()),
                DriftNotes.of(Drift.of(project.facts())),
                questions);
    }

    /**
     * Path → the text that each document should have; all documents are looked at before any is
     * written.
     */
    private static Map<String, String> merged(Project project) {
        Map<String, String> texts = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Rendered rendered : ContextPack.of(project)) {
            try {
                Optional<String> existing = DocumentFile.read(project.workspace(), rendered.path());
                texts.put(
                        rendered.path(),
                        existing.map(text -> merge(text, rendered)).orElse(rendered.whole()));
            } catch (BadInputException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
        return texts;
    }

    private static String merge(String existing, Rendered rendered) {
        if (rendered instanceof Rendered.Markdown markdown) {
            ManagedDocument document = ManagedDocument.parse(rendered.path(), existing);
            if (!document.faults().isEmpty()) {
                throw new BadInputException(document.faults());
            }
            return DocumentMerge.merge(document, markdown);
        }
        Rendered.Owned owned = (Rendered.Owned) rendered;
        if (!existing.contains(owned.mark())) {
            throw new BadInputException(
                    "this file wasn't written by the product, so it isn't overwritten",
                    owned.path(),
                    "Move it away, or delete it");
        }
        return owned.whole();
    }

    /** Whether the file had to change; one that differs in line ends only is as it should be. */
    private static boolean write(Workspace workspace, String path, String text) {
        Optional<String> existing = DocumentFile.read(workspace, path);
        if (existing.map(LineEnds::unix).equals(Optional.of(LineEnds.unix(text)))) {
            return false;
        }
        workspace.write(path, text.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static List<OpenQuestion> questions(Project project, String path, String text) {
        if (!path.endsWith(".md")) {
            return List.of();
        }
        return OpenMarkers.in(text).stream()
                .map(
                        marker ->
                                new OpenQuestion(
                                        path,
                                        marker.line(),
                                        marker.owner().isEmpty()
                                                ? project.ownerOf(path)
                                                : marker.owner(),
                                        marker.question()))
                .toList();
    }

    private static Map<String, Integer> counts(Facts facts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("languages", facts.languages().size());
        counts.put("modules", facts.modules().size());
        counts.put("services", facts.services().size());
        counts.put("endpoints", distinct(facts.endpoints(), e -> e.method() + " " + e.path()));
        counts.put("routes", facts.routes().size());
        counts.put("tables", distinct(facts.tables(), t -> t.name().toLowerCase(Locale.ROOT)));
        counts.put("variables", distinct(facts.variables(), v -> v.name()));
        return counts;
    }

    /** A thing that several places speak of is one thing. */
    private static <T> int distinct(List<T> facts, Function<T, String> name) {
        return (int) facts.stream().map(name).distinct().count();
    }
}
