package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import hudson.model.Job;
import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import io.jenkins.plugins.deliveryworkflows.jenkins.config.PolicyText;
import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.workspace.BadInputException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jenkins.scm.api.SCMFileSystem;

/** Puts together the control files that hold: those of a revision, with a policy of Jenkins. */
final class ControlSource {

    private static final KeptControlFiles KEPT = new KeptControlFiles();

    private ControlSource() {}

    /**
     * @throws BadInputException if they are there and can't be taken
     * @throws IOException if the repository can't be reached
     */
    static GivenTrust read(Job<?, ?> job, ControlRevision revision)
            throws IOException, InterruptedException {
        return together(job, files(job, revision), revision.whyNone());
    }

    /** What holds where the repository can't be reached: what Jenkins itself knows. */
    static GivenTrust unread(Job<?, ?> job) {
        return together(job, Optional.empty(), "the control files could not be read");
    }

    private static GivenTrust together(Job<?, ?> job, Optional<GivenTrust> files, String whyNone) {
        Optional<PolicyText> policy = configured(job);
        if (policy.isEmpty()) {
            return files.orElseGet(() -> GivenTrust.none(whyNone));
        }
        GivenTrust others =
                files.orElseGet(() -> new GivenTrust("", "", whyNone + ": no waivers", Map.of()));
        return with(policy.get(), others);
    }

    private static Optional<PolicyText> configured(Job<?, ?> job) {
        Optional<PolicyText> policy = PolicyText.of(job);
        policy.ifPresent(PolicyText::check);
        return policy;
    }

    private static Optional<GivenTrust> files(Job<?, ?> job, ControlRevision revision)
            throws IOException, InterruptedException {
        Optional<GivenTrust> known = KEPT.find(job.getFullName(), revision);
        if (known.isPresent()) {
            return known;
        }
        Optional<GivenTrust> files = fetch(revision);
        files.ifPresent(read -> KEPT.keep(job.getFullName(), revision, read));
        return files;
    }

    private static Optional<GivenTrust> fetch(ControlRevision revision)
            throws IOException, InterruptedException {
        try (SCMFileSystem files = revision.opening().open()) {
            return files == null
                    ? Optional.empty()
                    : Optional.of(
                            new GivenTrust(
                                    revision.name(),
                                    revision.commit(),
                                    revision.how(),
                                    ControlFolder.read(files, revision.name())));
        }
    }

    private static GivenTrust with(PolicyText policy, GivenTrust given) {
        Map<String, byte[]> files = new LinkedHashMap<>(given.files());
        files.put(ControlFiles.POLICY, policy.bytes());
        return new GivenTrust(
                given.revision(), given.commit(), given.how() + "; " + policy.where(), files);
    }
}
