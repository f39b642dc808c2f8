package io.jenkins.plugins.deliveryworkflows.analysis.risk;

import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Something that may go wrong with a release.
 *
 * @param key what identifies it over runs
 * @param statement one clause in our own words
 * @param said what a commit or a rule says of it: foreign text, empty for none
 * @param places paths and names that show it, the first few matter
 * @param probability {@code HIGH}, {@code MEDIUM} or {@code LOW}, by the rule that found it
 * @param impact likewise
 */
public record ReleaseRisk(
        String key,
        String statement,
        String said,
        List<String> places,
        Severity probability,
        Severity impact) {

    /** What every id begins with. */
    public static final String PREFIX = "R-";

    private static final int DIGITS = 8;

    public ReleaseRisk {
        places = List.copyOf(places);
    }

    /** {@code R-xxxxxxxx}, stable over runs. */
    public String id() {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return PREFIX + Digest.sha256(bytes).substring(0, DIGITS);
    }
}
