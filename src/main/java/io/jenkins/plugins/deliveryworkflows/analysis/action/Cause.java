package io.jenkins.plugins.deliveryworkflows.analysis.action;

import io.jenkins.plugins.deliveryworkflows.policy.Severity;
import io.jenkins.plugins.deliveryworkflows.workspace.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Why an action item has to be there.
 *
 * @param key what identifies it over runs
 * @param title what is to be done
 * @param owner who is answerable, {@code unassigned} where nobody is named
 * @param source what it comes from: a finding's id, a rule's, {@code questions}, {@code test-gap},
 *     {@code task}
 * @param path the file to open
 * @param symbols what to look for in it: headings, functions
 * @param line 1-based, 0 for the file as a whole; for reports only
 * @param introduced whether the base revision doesn't have it
 */
public record Cause(
        String key,
        String title,
        Severity severity,
        String owner,
        String source,
        String path,
        List<String> symbols,
        int line,
        boolean introduced) {

    private static final int DIGITS = 8;

    public Cause {
        symbols = List.copyOf(symbols);
    }

    /** The id of its action item. */
    public String id() {
        return "AI-" + Digest.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
