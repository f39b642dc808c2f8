package io.jenkins.plugins.deliveryworkflows.skill.docs;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.history.Commits;
import io.jenkins.plugins.deliveryworkflows.analysis.links.BrokenLink;
import io.jenkins.plugins.deliveryworkflows.analysis.links.BrokenLinks;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.policy.Baseline;
import io.jenkins.plugins.deliveryworkflows.render.documentation.DocumentationIndex;
import io.jenkins.plugins.deliveryworkflows.render.release.ChangeLog;
import io.jenkins.plugins.deliveryworkflows.render.release.DecisionRecords;
import io.jenkins.plugins.deliveryworkflows.render.release.ReleaseNotes;
import io.jenkins.plugins.deliveryworkflows.render.runbook.RunbookDocuments;
import io.jenkins.plugins.deliveryworkflows.skill.DocumentWriter;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what those who deploy, run and use the software read. */
public final class DocsWriter implements Skill {

    private static final String RELEASE = "release";

    /** More are counted only. */
    private static final int SHOWN = 5;

    @Override
    public String id() {
        return "docs-writer";
    }

    @Override
    public boolean supports(String mode) {
        return mode.equals(RELEASE);
    }

    @Override
    public List<String> needs(String mode) {
        return List.of(RELEASE);
    }

    /**
     * Writes the documents of a release that would change.
     *
     * @throws io.jenkins.plugins.deliveryworkflows.workspace.BadInputException if any document
     *     can't be worked with; then none is written
     */
    @Override
    public SkillResult run(SkillContext context) {
        String release = context.inputs().get(RELEASE);
        Project project = context.project();
        Commits commits = project.changes().commits();
        List<Rendered> documents = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (project.changes().problem().isPresent() || commits.included().isEmpty()) {
            notes.add("No release notes: " + nothing(project));
        } else {
            LocalDate today = LocalDate.ofInstant(context.now(), ZoneOffset.UTC);
            documents.add(ReleaseNotes.of(release, project));
            documents.add(ChangeLog.of(release, today, project));
            documents.addAll(DecisionRecords.of(project));
        }
        documents.addAll(RunbookDocuments.of(project));
        documents.add(DocumentationIndex.of(project, documents));
        commits.excluded()
                .forEach(
                        (why, count) ->
                                notes.add(
                                        "Left out of the release notes: "
                                                + count
                                                + (count == 1 ? " commit that " : " commits that ")
                                                + why.words()));
        DocumentWriter written = DocumentWriter.write(context, documents);
        // Only now, as what was just written may be where a link leads.
        List<BrokenLink> broken = brokenLinks(project);
        broken.stream().limit(SHOWN).map(DocsWriter::shown).forEach(notes::add);
        if (broken.size() > SHOWN) {
            notes.add((broken.size() - SHOWN) + " more links lead nowhere");
        }
        Map<String, Integer> counts = counts(commits);
        counts.put("broken links", broken.size());
        return written.result(counts, notes);
    }

    /** Those that weren't there when the team adopted the workflows. */
    private static List<BrokenLink> brokenLinks(Project project) {
        return BrokenLinks.of(project).all().stream()
                .filter(link -> !project.baseline().brokenLinks().contains(recorded(link)))
                .toList();
    }

    private static Baseline.BrokenLink recorded(BrokenLink link) {
        return new Baseline.BrokenLink(link.path(), link.target());
    }

    private static String shown(BrokenLink link) {
        return link.message() + " (" + link.path() + ":" + link.line() + ")";
    }

    private static String nothing(Project project) {
        boolean comparable = project.changes().base().problem().isEmpty();
        return comparable
                ? "no commit since the base changes a source"
                : project.changes().base().how();
    }

    private static Map<String, Integer> counts(Commits commits) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("commits", commits.included().size());
        return counts;
    }
}
