package io.jenkins.plugins.deliveryworkflows.skill.planner;

import io.jenkins.plugins.deliveryworkflows.render.sprint.ReleaseDates;
import io.jenkins.plugins.deliveryworkflows.render.sprint.ReleaseFolder;
import io.jenkins.plugins.deliveryworkflows.render.sprint.ReleasePlan;
import io.jenkins.plugins.deliveryworkflows.skill.DocumentWriter;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import java.util.List;
import java.util.Map;

/** Lays out what is to be agreed on before a release: scope, risks, dates. */
public final class Planner implements Skill {

    @Override
    public String id() {
        return "planner";
    }

    @Override
    public boolean supports(String mode) {
        return mode.equals("release");
    }

    @Override
    public List<String> needs(String mode) {
        return List.of("release");
    }

    @Override
    public SkillResult run(SkillContext context) {
        ReleaseFolder folder = new ReleaseFolder(context.inputs().get("release"));
        ReleaseDates dates = ReleaseDates.of(context.inputs());
        return DocumentWriter.write(context, ReleasePlan.of(context.project(), folder, dates))
                .result(Map.of(), List.of());
    }
}
