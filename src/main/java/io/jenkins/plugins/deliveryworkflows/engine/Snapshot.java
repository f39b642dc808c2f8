package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.analysis.Project;
import io.jenkins.plugins.deliveryworkflows.facts.ScanStatistics;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A workspace as it was read at one moment.
 *
 * @param outputs documents that the working tree has, sorted
 * @param trust whose control files hold
 * @param controlFiles those of the trust revision
 * @param untrusted control files of the working tree that differ from them
 * @param scan what was read and passed over
 * @param notes what a reader of the report should know about the reading
 */
record Snapshot(
        Project project,
        Set<String> outputs,
        Optional<GitRepository> repository,
        Revision trust,
        ControlFiles controlFiles,
        Set<String> untrusted,
        ScanStatistics scan,
        List<String> notes) {}
