package io.jenkins.plugins.deliveryworkflows.report.model;

import io.jenkins.plugins.deliveryworkflows.criteria.NextAction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A workflow's verdict with everything it rests on: the one source of every report format.
 *
 * @param inputs the workflow's inputs by name
 * @param results result files of other tools that were read
 * @param outputs documents that were looked at, sorted by path
 * @param steps empty where only the verdict was asked for
 * @param nextActions one ordered list without doubles, as {@link NextActions#of} makes it
 * @param notAvailable the parts that this version can't fill: empty there means unknown, not none
 */
public record Report(
        int schemaVersion,
        Tool tool,
        WorkflowReference workflow,
        Map<String, String> inputs,
        Verdict verdict,
        Instant startedAt,
        Instant finishedAt,
        Source source,
        PolicyUse policy,
        Scan scan,
        List<ResultFile> results,
        List<OutputDocument> outputs,
        List<Step> steps,
        List<JudgedCriterion> criteria,
        List<NextAction> nextActions,
        Findings findings,
        List<ActionItem> actionItems,
        List<Waiver> waivers,
        Risk risk,
        Set<Part> notAvailable) {

    /** The version of the shape that this product writes. */
    public static final int SCHEMA_VERSION = 1;

    public Report {
        inputs = Ordered.copyOf(inputs);
        results = List.copyOf(results);
        outputs = List.copyOf(outputs);
        steps = List.copyOf(steps);
        criteria = List.copyOf(criteria);
        nextActions = List.copyOf(nextActions);
        actionItems = List.copyOf(actionItems);
        waivers = List.copyOf(waivers);
        notAvailable = Ordered.copyOf(notAvailable);
    }

    /** The same report with other findings. */
    public Report withFindings(Findings others) {
        return new Report(
                schemaVersion,
                tool,
                workflow,
                inputs,
                verdict,
                startedAt,
                finishedAt,
                source,
                policy,
                scan,
                results,
                outputs,
                steps,
                criteria,
                nextActions,
                others,
                actionItems,
                waivers,
                risk,
                notAvailable);
    }

    public boolean ready() {
        return verdict == Verdict.READY;
    }
}
