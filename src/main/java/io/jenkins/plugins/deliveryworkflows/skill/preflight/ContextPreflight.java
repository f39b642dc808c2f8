package io.jenkins.plugins.deliveryworkflows.skill.preflight;

import io.jenkins.plugins.deliveryworkflows.skill.*;

public final class ContextPreflight implements Skill {
    public String id() {
        return "context-preflight";
    }

    public boolean supports(String m) {
        return true;
    }

    public SkillResult run(SkillContext c) {
        return new SkillResult(
                java.util.List.of(),
                java.util.List.of(),
                java.util.Map.of(),
                java.util.List.of(),
                java.util.List.of());
    }
}
