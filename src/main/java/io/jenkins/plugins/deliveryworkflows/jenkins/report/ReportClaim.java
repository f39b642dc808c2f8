package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.jenkins.agent.AgentOutcome;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.BuildTrust;
import io.jenkins.plugins.deliveryworkflows.jenkins.trust.Distrust;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.report.VisibleText;
import io.jenkins.plugins.deliveryworkflows.report.json.JsonReport;
import io.jenkins.plugins.deliveryworkflows.report.json.ReportCheck;
import io.jenkins.plugins.deliveryworkflows.report.model.JudgedCriterion;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workflow.ExitCriterion;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an agent says, held against what the controller knows.
 *
 * @param documents those that the report names, with just these bytes
 * @param distrust why a gate should not rely on it, as codes
 */
record ReportClaim(
        Report report, Map<String, byte[]> documents, byte[] patch, List<String> distrust) {

    static final String PATCH = "delivery.patch";

    private static final String WHERE = "the report that the agent sent";

    /**
     * @throws BadInputException if it is no report, or one of another workflow or other inputs
     */
    static ReportClaim check(Publication asked, BuildTrust trust, AgentOutcome outcome) {
        Report report = ReportCheck.read(outcome.report().getBytes(StandardCharsets.UTF_8), WHERE);
        if (!report.workflow().id().equals(asked.workflow())) {
            throw new BadInputException(
                    "it is about " + VisibleText.line(report.workflow().id()),
                    WHERE,
                    "Run " + asked.workflow() + " in this build");
        }
        List<String> known =
                WorkflowCatalog.builtIn().find(asked.workflow()).exitCriteria().stream()
                        .map(ExitCriterion::id)
                        .toList();
        if (!report.criteria().stream().map(JudgedCriterion::id).toList().equals(known)) {
            throw new BadInputException(
                    "it judges other criteria than those of " + asked.workflow(),
                    WHERE,
                    "Its criteria are " + String.join(", ", known));
        }
        if (outcome.patch().length > JsonReport.MAX_BYTES) {
            throw new BadInputException(
                    "the patch is larger than " + JsonReport.MAX_BYTES + " bytes",
                    WHERE,
                    "Commit the large documents, or keep them out of the repository");
        }
        if (!report.inputs().entrySet().containsAll(asked.inputs().entrySet())) {
            throw new BadInputException(
                    "it is about other inputs: " + VisibleText.line(report.inputs().toString()),
                    WHERE,
                    "Give the inputs that the workflow ran with: " + asked.inputs());
        }
        return new ReportClaim(
                report, documents(report, outcome), outcome.patch(), distrust(trust, report));
    }

    private static List<String> distrust(BuildTrust trust, Report report) {
        List<String> codes = new ArrayList<>(trust.distrustOf(report.source().commit()));
        String rules = new ControlFiles(trust.control().files()).digest();
        if (!rules.equals(report.policy().policyDigest())) {
            codes.add(Distrust.OTHER_RULES.code());
        }
        return codes;
    }

    /** What is put among the build's artifacts: path → bytes. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>(documents);
        if (patch.length > 0) {
            files.put(PATCH, patch);
        }
        return files;
    }

    private static Map<String, byte[]> documents(Report report, AgentOutcome outcome) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (OutputDocument output : report.outputs()) {
            byte[] bytes = outcome.documents().get(output.path());
            if (bytes != null && Digest.sha256(bytes).equals(output.sha256())) {
                documents.put(output.path(), bytes);
            }
        }
        return documents;
    }
}
