package io.jenkins.plugins.deliveryworkflows.skill.audit;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.AuditMode;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Finding;
import io.jenkins.plugins.deliveryworkflows.analysis.finding.Findings;
import io.jenkins.plugins.deliveryworkflows.document.DocumentFile;
import io.jenkins.plugins.deliveryworkflows.document.Rendered;
import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.render.security.PostureDocument;
import io.jenkins.plugins.deliveryworkflows.render.security.SbomDocument;
import io.jenkins.plugins.deliveryworkflows.skill.DocumentWriter;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.skill.SkillContext;
import io.jenkins.plugins.deliveryworkflows.skill.SkillResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Goes through sources, documents and dependencies by rules, and writes down what it found. */
public final class Audit implements Skill {

    @Override
    public String id() {
        return "audit";
    }

    @Override
    public boolean supports(String mode) {
        return AuditMode.of(mode).isPresent();
    }

    @Override
    public SkillResult run(SkillContext context) {
        Project project = context.project();
        AuditMode mode = AuditMode.of(context.mode()).orElseThrow();
        List<Rendered> documents = new ArrayList<>();
        documents.add(PostureDocument.of(project, mode));
        if (mode == AuditMode.RELEASE) {
            Optional<String> stored = DocumentFile.read(project.workspace(), SbomDocument.PATH);
            documents.add(SbomDocument.of(project, stored, context.now()));
        }
        return DocumentWriter.write(context, documents)
                .result(counts(Findings.of(project).ofKinds(mode.kinds())), List.of());
    }

    private static Map<String, Integer> counts(Findings findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            long open =
                    findings.open().stream()
                            .filter(finding -> finding.severity() == severity)
                            .count();
            counts.put(severity.name().toLowerCase(Locale.ROOT), (int) open);
        }
        counts.put("new", (int) findings.all().stream().filter(Finding::isNew).count());
        counts.put("baselined or allowed", findings.all().size() - findings.open().size());
        return counts;
    }
}
