package io.jenkins.plugins.deliveryworkflows.jenkins.trust;

import io.jenkins.plugins.deliveryworkflows.engine.GivenTrust;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Control files that were read before: a build asks once for each of its steps, and a commit never
 * changes. Holds them only while there is memory to spare.
 */
final class KeptControlFiles {

    private static final int MOST = 100;

    private final Map<Key, SoftReference<GivenTrust>> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<GivenTrust>> old) {
                    return size() > MOST;
                }
            };

    /** Jobs don't share what they read: each may see other repositories. */
    private record Key(String job, String name, String commit, String how) {}

    synchronized Optional<GivenTrust> find(String job, ControlRevision revision) {
        return Optional.ofNullable(kept.get(key(job, revision))).map(SoftReference::get);
    }

    /** Keeps what was read of a commit; of a branch that may move it keeps nothing. */
    synchronized void keep(String job, ControlRevision revision, GivenTrust files) {
        if (!revision.commit().isEmpty()) {
            kept.put(key(job, revision), new SoftReference<>(files));
        }
    }

    private static Key key(String job, ControlRevision revision) {
        return new Key(job, revision.name(), revision.commit(), revision.how());
    }
}
