package io.jenkins.plugins.deliveryworkflows.jenkins.report;

import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.policy.Policy;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be published.
 *
 * @param workflow the workflow's id
 * @param inputs by name, as the workflow's definition names them
 * @param onNotReady what a verdict that isn't READY does to the build, the name of a {@link
 *     Policy.Gate}; a stricter policy rules
 * @param id the report's name in the build, empty for one made from the workflow's
 */
public record Publication(
        String workflow, Map<String, String> inputs, String onNotReady, String id) {

    public Publication {
        inputs = new LinkedHashMap<>(inputs);
    }

    /**
     * What a report does to the build: the stricter of what was asked for and what the policy
     * rules; nothing where it is READY.
     *
     * @throws io.jenkins.plugins.deliveryworkflows.workspace.BadInputException if the control files
     *     can't be read
     */
    Policy.Gate consequence(Report report, GivenTrust control) {
        if (report.ready()) {
            return Policy.Gate.REPORT;
        }
        Policy.Gate ruled = new ControlFiles(control.files()).rules().policy().gate();
        Policy.Gate given = Policy.Gate.valueOf(onNotReady);
        return ruled.compareTo(given) > 0 ? ruled : given;
    }
}
