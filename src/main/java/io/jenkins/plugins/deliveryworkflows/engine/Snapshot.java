package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.ScanStatistics;
import io.jenkins.plugins.deliveryworkflows.policy.RuleChange;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workspace as it was read at one moment.
 *
 * @param outputs documents that the working tree has, sorted
 * @param trusted the control files that hold
 * @param attempts what those of the working tree would change
 * @param scan what was read and passed over
 * @param notes what a reader of the report should know about the reading
 */
record Snapshot(
        Project project,
        Set<String> outputs,
        Optional<GitRepository> repository,
        TrustedFiles trusted,
        List<RuleChange> attempts,
        ScanStatistics scan,
        List<String> notes) {}
