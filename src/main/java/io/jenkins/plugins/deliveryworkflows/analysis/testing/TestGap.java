package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Changed code that no test speaks of, or whose changed lines no test ran.
 *
 * @param path the source file; of a database's history its folder
 * @param symbol what in it, empty for the file as a whole
 * @param risk {@code HIGH}, {@code MEDIUM} or {@code LOW}
 * @param why phrases without a subject, the weightiest first: {@code moves money}
 * @param suggestedTest where a test of it would lie by the project's conventions
 * @param uncovered whether coverage told it: there is a test, but it doesn't run what changed
 * @param baselined whether it was there when the team adopted the workflows
 */
public record TestGap(
        String path,
        String symbol,
        Severity risk,
        List<String> why,
        String suggestedTest,
        boolean uncovered,
        boolean baselined,
        List<Scenario> scenarios) {

    /** Said of a gap that only coverage can tell. */
    public static final String UNCOVERED = "tests don't run what changed";

    /** What every id begins with. */
    public static final String PREFIX = "TG-";

    public TestGap {
        why = List.copyOf(why);
        scenarios = List.copyOf(scenarios);
    }

    /** {@code TG-xxxxxxxx}, from path and symbol: stable over runs. */
    public String id() {
        byte[] key = (path + '\0' + symbol).getBytes(StandardCharsets.UTF_8);
        return PREFIX + Digest.sha256(key).substring(0, 8);
    }
}
