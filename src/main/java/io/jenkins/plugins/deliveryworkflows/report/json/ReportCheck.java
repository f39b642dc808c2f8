package io.jenkins.plugins.deliveryworkflows.report.json;

import io.jenkins.plugins.deliveryworkflows.criteria.Status;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.report.model.Revision;
import io.jenkins.plugins.deliveryworkflows.report.model.Verdict;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.Product;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Refuses a report file that no run of this product can have written. */
public final class ReportCheck {

    private static final String REMEDY = "Give the report.json of a run, as it was written";

    private final String where;
    private final List<Fault> faults = new ArrayList<>();

    private ReportCheck(String where) {
        this.where = where;
    }

    /**
     * The report in a file's bytes, whole and without contradictions in what a verdict rests on.
     *
     * @param where the file, for messages
     * @throws BadInputException naming all that is missing or wrong
     */
    public static Report read(byte[] json, String where) {
        Report report = JsonReport.read(json, where);
        ReportCheck check = new ReportCheck(where);
        check.parts(report);
        if (check.faults.isEmpty()) {
            check.source(report);
            check.outputs(report.outputs());
            check.criteria(report);
        }
        if (!check.faults.isEmpty()) {
            throw new BadInputException(check.faults);
        }
        return report;
    }

    private void parts(Report report) {
        present(report.tool(), "tool");
        present(report.workflow(), "workflow");
        present(report.verdict(), "verdict");
        present(report.source(), "source");
        present(report.policy(), "policy");
        if (report.criteria().isEmpty()) {
            fault("criteria is empty");
        }
        if (report.tool() != null && !Product.NAME.equals(report.tool().name())) {
            fault("tool.name isn't " + Product.NAME);
        }
        if (report.workflow() != null) {
            present(report.workflow().id(), "workflow.id");
        }
        if (report.source() != null) {
            present(report.source().base(), "source.base");
            present(report.source().trust(), "source.trust");
        }
    }

    private void source(Report report) {
        commit(report.source().commit(), "source.commit");
        commit(report.source().base(), "source.base.commit");
        commit(report.source().trust(), "source.trust.commit");
        digest(report.source().sourceDigest(), "source.sourceDigest");
        digest(report.policy().policyDigest(), "policy.policyDigest");
    }

    private void commit(Revision revision, String key) {
        commit(revision.commit(), key);
    }

    private void commit(String id, String key) {
        if (id == null || !(id.isEmpty() || isHexadecimal(id, 40) || isHexadecimal(id, 64))) {
            fault(key + " is no commit id");
        }
    }

    private void digest(String digest, String key) {
        if (!isHexadecimal(digest, 64)) {
            fault(key + " is no SHA-256 digest");
        }
    }

    private static boolean isHexadecimal(String text, int length) {
        return text != null
                && text.length() == length
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    private void outputs(List<OutputDocument> outputs) {
        for (int i = 0; i < outputs.size(); i++) {
            OutputDocument output = outputs.get(i);
            String key = "outputs[" + i + "].";
            if (output == null || output.path() == null || !isPlain(output.path())) {
                fault(key + "path is no plain path");
            } else {
                digest(output.sha256(), key + "sha256");
                present(output.state(), key + "state");
            }
        }
    }

    private static boolean isPlain(String path) {
        return path.indexOf('\0') < 0
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> Set.of("", ".", "..").contains(part));
    }

    private void criteria(Report report) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < report.criteria().size(); i++) {
            JudgedCriterion criterion = report.criteria().get(i);
            String key = "criteria[" + i + "]";
            if (criterion.id() == null || criterion.id().isEmpty() || criterion.status() == null) {
                fault(key + " has no id or no status");
            } else if (!ids.add(criterion.id())) {
                fault(key + " is judged twice");
            } else if (criterion.status() != Status.MET && criterion.reasons().isEmpty()) {
                fault(key + " is " + criterion.status() + " without a reason");
            } else if (criterion.status() == Status.WAIVED && criterion.waiver().isEmpty()) {
                fault(key + " is WAIVED without a waiver");
            }
        }
        List<Status> statuses =
                report.criteria().stream()
                        .map(JudgedCriterion::status)
                        .filter(Objects::nonNull)
                        .toList();
        boolean passing = !statuses.contains(Status.NOT_MET) && statuses.contains(Status.MET);
        if (report.verdict() == Verdict.READY && !passing) {
            fault("the verdict is READY, and the criteria say otherwise");
        }
    }

    private void present(Object value, String key) {
        if (value == null || value.equals("")) {
            fault(key + " is missing");
        }
    }

    private void fault(String what) {
        faults.add(new Fault(what, where, REMEDY));
    }
}
