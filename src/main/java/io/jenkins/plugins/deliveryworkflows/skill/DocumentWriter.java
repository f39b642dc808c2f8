package io.jenkins.plugins.deliveryworkflows.skill;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.document.ChangeLogMerge;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.DocumentMerge;
import io.jenkins.plugins.deliveryworkflows.document.ManagedDocument;
import io.jenkins.plugins.deliveryworkflows.document.OpenMarkers;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult.OpenQuestion;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import io.jenkins.plugins.deliveryworkflows.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings documents into the workspace: what people wrote stays, what wouldn't change isn't written.
 */
public final class DocumentWriter {

    private final Map<String, String> texts;
    private final List<String> written = new ArrayList<>();
    private final List<OpenQuestion> questions = new ArrayList<>();

    private DocumentWriter(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Writes the documents that would change.
     *
     * @throws BadInputException if any document can't be worked with; then none is written
     */
    public static DocumentWriter write(SkillContext context, List<? extends Rendered> documents) {
        return write(context.project(), context.cancellation(), documents);
    }

    /**
     * The same outside of a skill.
     *
     * @throws BadInputException if any document can't be worked with; then none is written
     */
    public static DocumentWriter write(
            Project project, Cancellation cancellation, List<? extends Rendered> documents) {
        DocumentWriter writer = new DocumentWriter(merged(project.workspace(), documents));
        writer.texts.forEach(
                (path, text) -> {
                    cancellation.check();
                    if (write(project.workspace(), path, text)) {
                        writer.written.add(path);
                    }
                    writer.questions.addAll(questions(project, path, text));
                });
        return writer;
    }

    /** What the skill did. */
    public SkillResult result(Map<String, Integer> counts, List<String> notes) {
        return new SkillResult(List.copyOf(texts.keySet()), written, counts, notes, questions);
    }

    /** Paths of the documents whose bytes changed, sorted. */
    public List<String> written() {
        return List.copyOf(written);
    }

    /**
     * Path → the text that each document should have; all documents are looked at before any is
     * written.
     */
    private static Map<String, String> merged(
            Workspace workspace, List<? extends Rendered> documents) {
        Map<String, String> texts = new TreeMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Rendered rendered : documents) {
            try {
                Optional<String> existing = DocumentFile.read(workspace, rendered.path());
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
            return DocumentMerge.merge(sound(rendered.path(), existing), markdown);
        }
        if (rendered instanceof Rendered.ChangeLog log) {
            return ChangeLogMerge.merge(sound(rendered.path(), existing), log);
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

    private static ManagedDocument sound(String path, String text) {
        ManagedDocument document = ManagedDocument.parse(path, text);
        if (!document.faults().isEmpty()) {
            throw new BadInputException(document.faults());
        }
        return document;
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
}
