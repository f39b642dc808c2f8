package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.policy.ControlFiles;
import io.jenkins.plugins.deliveryworkflows.workspace.git.Revision;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Control files that come from somewhere the workspace has no say in: they hold in place of those
 * that its repository would give.
 *
 * @param revision what a person calls the revision they are of, empty where they are of none
 * @param commit its commit id, empty where they are of none
 * @param how one clause that says where they come from
 * @param files path → bytes; none where the built-in rules are to hold
 */
public record GivenTrust(String revision, String commit, String how, Map<String, byte[]> files)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public GivenTrust {
        files = new LinkedHashMap<>(files);
    }

    /** No control files can be had: the built-in rules hold, and the report says why. */
    public static GivenTrust none(String why) {
        return new GivenTrust("", "", why + ": built-in policy, no waivers", Map.of());
    }

    TrustedFiles read() {
        ControlFiles control = new ControlFiles(files);
        Revision trust =
                new Revision(
                        revision,
                        Optional.of(commit).filter(id -> !id.isEmpty()),
                        how,
                        Optional.empty());
        return TrustedFiles.of(trust, control);
    }
}
