package io.jenkins.plugins.deliveryworkflows.skill.preflight;

import io.jenkins.plugins.deliveryworkflows.analysis.Drift;
import io.jenkins.plugins.deliveryworkflows.analysis.DriftNotes;
import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.render.ContextPack;
import io.jenkins.plugins.deliveryworkflows.skill.DocumentWriter;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * @throws io.jenkins.plugins.deliveryworkflows.workspace.BadInputException if any document
     *     can't be worked with; then none is written
     */
    @Override
    public SkillResult run(SkillContext context) {
        Project project = context.project();
        DocumentWriter writer = DocumentWriter.write(context, ContextPack.of(project));
        return writer.result(counts(project.facts()), DriftNotes.of(Drift.of(project.facts())));
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
