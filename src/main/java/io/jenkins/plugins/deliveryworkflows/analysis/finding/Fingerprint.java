package io.jenkins.plugins.deliveryworkflows.analysis.finding;

import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;

/**
 * What identifies a finding: rule, context and the path where it was first seen, never the line.
 *
 * @param ordinal tells apart what is equal otherwise, 0 for the first one
 */
record Fingerprint(String rule, String context, String origin, int ordinal) {

    /** SHA-256, 64 hexadecimal digits. */
    String hash() {
        String text = rule + '\0' + context + '\0' + origin + '\0' + ordinal;
        return Digest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
