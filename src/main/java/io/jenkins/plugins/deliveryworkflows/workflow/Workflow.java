package io.jenkins.plugins.deliveryworkflows.workflow;

import java.util.List;

/**
 * One engineering workflow, as {@code docs/schema/workflow.schema.json} describes it.
 *
 * @param id the name that people type
 * @param name the name that people read
 * @param useWhen completes the sentence "Use when"
 * @param requires ids of skills that can't be skipped, and whose packs must be complete before any
 *     other skill starts
 * @param inputs what a run takes, in the order in which help names it
 * @param sequence the skills in the order in which they run
 * @param exitCriteria what must hold at the end
 */
public record Workflow(
        String id,
        String name,
        String useWhen,
        List<String> requires,
        List<Input> inputs,
        List<SkillStep> sequence,
        List<ExitCriterion> exitCriteria) {

    public Workflow {
        requires = List.copyOf(requires);
        inputs = List.copyOf(inputs);
        sequence = List.copyOf(sequence);
        exitCriteria = List.copyOf(exitCriteria);
    }
}
