package io.jenkins.plugins.deliveryworkflows.jenkins.gate;

import hudson.Util;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks for who wants to go on.
 *
 * @param job name of the job that published, full or relative to the asking one
 * @param workflow the workflow's id
 * @param commit whole commit id
 * @param sourceDigest SHA-256 that the sources have to have too, empty for any
 * @param maxAge as {@link MaximumAge} reads it, empty for any
 * @param reportId the report's name in its build, empty for any
 * @param build number of the one build that counts, 0 for any
 * @param allowChangeRequests whether a change request's report will do; a fork's never does
 * @param inputs what the report has to be about, by the names of workflow inputs
 */
public record GateQuestion(
        String job,
        String workflow,
        String commit,
        String sourceDigest,
        String maxAge,
        String reportId,
        int build,
        boolean allowChangeRequests,
        Map<String, String> inputs) {

    public GateQuestion {
        job = Util.fixNull(job).strip();
        workflow = Util.fixNull(workflow).strip();
        commit = Util.fixNull(commit).strip();
        sourceDigest = Util.fixNull(sourceDigest).strip();
        maxAge = Util.fixNull(maxAge).strip();
        reportId = Util.fixNull(reportId).strip();
        inputs = new LinkedHashMap<>(inputs);
    }

    /**
     * @throws BadInputException naming all that is wrong with it
     */
    void check() {
        List<Fault> faults = new ArrayList<>();
        if (job.isEmpty()) {
            faults.add(Messages.noJob());
        }
        try {
            WorkflowCatalog.builtIn().find(workflow);
        } catch (BadInputException e) {
            faults.addAll(e.faults());
        }
        if (commit.isEmpty()) {
            faults.add(Messages.noCommit());
        }
        hold(GateField.COMMIT, commit, faults);
        hold(GateField.SOURCE_DIGEST, sourceDigest, faults);
        hold(GateField.MAX_AGE, maxAge, faults);
        hold(GateField.REPORT_ID, reportId, faults);
        hold(GateField.BUILD, build == 0 ? "" : Integer.toString(build), faults);
        if (!faults.isEmpty()) {
            throw new BadInputException(faults);
        }
    }

    Optional<MaximumAge> maximumAge() {
        return MaximumAge.parse(maxAge);
    }

    /** What has to be pinned, shortened for people. */
    String subject() {
        return Messages.commitSubject(shortened(commit));
    }

    static String shortened(String id) {
        return id.substring(0, Math.min(10, id.length()));
    }

    private static void hold(GateField field, String text, List<Fault> faults) {
        if (!field.accepts(text)) {
            faults.add(field.fault(text));
        }
    }
}
