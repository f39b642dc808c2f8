package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import io.jenkins.plugins.deliveryworkflows.workspace.git.TreeFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The sources: every tracked or unignored file that is neither an output nor a control file.
 *
 * @param files sorted by path
 * @param dirty whether they differ from HEAD
 * @param digest SHA-256 over the sorted (path, mode, blob id), 64 hexadecimal digits
 */
public record SourceSet(List<TreeFile> files, boolean dirty, String digest) {

    public SourceSet {
        files = List.copyOf(files);
    }

    /** The set of files, with its digest computed. */
    public static SourceSet of(List<TreeFile> files, boolean dirty) {
        Digest digest = Digest.start();
        for (TreeFile file : files) {
            String line = file.path() + '\0' + file.mode() + '\0' + file.blobId() + '\n';
            digest.add(line.getBytes(StandardCharsets.UTF_8));
        }
        return new SourceSet(files, dirty, digest.hex());
    }
}
