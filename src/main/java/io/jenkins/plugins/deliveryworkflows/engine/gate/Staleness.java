package io.jenkins.plugins.deliveryworkflows.engine.gate;

import io.jenkins.plugins.deliveryworkflows.engine.TrustedFiles;
import io.jenkins.plugins.deliveryworkflows.report.model.OutputDocument;
import io.jenkins.plugins.deliveryworkflows.report.model.Report;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.LineEnds;
import io.jenkins.plugins.deliveryworkflows.workspace.git.GitRepository;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares what a report rests on with what a commit has. */
final class Staleness {

    private static final int LARGEST_DOCUMENT = 64 * 1024 * 1024;

    private final Report report;
    private final GitRepository git;
    private final String commit;
    private final List<GateReason> reasons = new ArrayList<>();

    private Staleness(Report report, GitRepository git, String commit) {
        this.report = report;
        this.git = git;
        this.commit = commit;
    }

    static List<GateReason> of(Report report, GitRepository git, String commit) {
        Staleness staleness = new Staleness(report, git, commit);
        if (!report.source().commit().equals(commit)) {
            staleness.sources();
            staleness.policy();
        }
        staleness.documents();
        return staleness.reasons;
    }

    private void sources() {
        CommitState now = CommitState.at(git, commit);
        if (!now.sourceDigest().equals(report.source().sourceDigest())) {
            stale(
                    "the sources of " + shortened(commit) + " differ from those that were judged",
                    known(report.source().commit())
                            .map(then -> CommitState.at(git, then).changedSources(now)));
        }
    }

    private void policy() {
        if (!TrustedFiles.at(git, commit).digest().equals(report.policy().policyDigest())) {
            CommitState now = CommitState.at(git, commit);
            stale(
                    "the control files of "
                            + shortened(commit)
                            + " differ from those that the report trusted",
                    known(report.source().trust().commit())
                            .map(then -> CommitState.at(git, then).changedControlFiles(now)));
        }
    }

    private void documents() {
        SortedSet<String> changed = new TreeSet<>();
        for (OutputDocument output : report.outputs()) {
            if (output.state() == OutputDocument.State.COMMITTED && !isSame(output)) {
                changed.add(output.path());
            }
        }
        if (!changed.isEmpty()) {
            stale("documents that were judged as committed differ", Optional.of(changed));
        }
    }

    /** A checkout with line ends of Windows has another digest and the same text. */
    private boolean isSame(OutputDocument output) {
        return git.read(commit, output.path(), LARGEST_DOCUMENT)
                .map(
                        bytes ->
                                Digest.sha256(bytes).equals(output.sha256())
                                        || Digest.sha256(windows(bytes)).equals(output.sha256()))
                .orElse(false);
    }

    private static byte[] windows(byte[] bytes) {
        byte[] unix = LineEnds.unix(bytes);
        return new String(unix, StandardCharsets.ISO_8859_1)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void stale(String message, Optional<SortedSet<String>> paths) {
        reasons.add(
                new GateReason(
                        GateReason.STALE, message, List.copyOf(paths.orElseGet(TreeSet::new))));
    }

    private Optional<String> known(String id) {
        return id.isEmpty() ? Optional.empty() : git.commit(id);
    }

    static String shortened(String commit) {
        return commit.substring(0, Math.min(10, commit.length()));
    }
}
