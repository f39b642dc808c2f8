package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import java.util.List;

/** A workflow in the shape that {@code list --format json} promises to other programs. */
record CatalogEntry(
        String id,
        String name,
        String useWhen,
        List<String> requires,
        List<Step> sequence,
        List<ExitCriterion> exitCriteria) {

    /** A step in that shape. */
    record Step(String skill, String mode, String instruction, boolean optional) {}

    static CatalogEntry of(Workflow workflow) {
        return new CatalogEntry(
                workflow.id(),
                workflow.name(),
                workflow.useWhen(),
                workflow.requires(),
                workflow.sequence().stream()
                        .map(s -> new Step(s.skill(), s.mode(), s.instruction(), s.optional()))
                        .toList(),
                workflow.exitCriteria());
    }
}
