package io.jenkins.plugins.deliveryworkflows.render.release;

import io.jenkins.plugins.deliveryworkflows.analysis.release.Change;
import io.jenkins.plugins.deliveryworkflows.render.Prose;
import java.util.List;

/** One change as an item of a list. */
final class ChangeLine {

    private ChangeLine() {}

    /** For release notes, which name every commit. */
    static String of(Change change) {
        String repeated = change.commits() > 1 ? ", " + change.commits() + " commits" : "";
        String breaking = change.breaking() ? ", breaking" : "";
        return brief(change) + repeated + breaking;
    }

    /** For a change log. */
    static String brief(Change change) {
        return text(change.scope(), change.text(), change.pullRequests());
    }

    static String text(String scope, String text, List<String> pullRequests) {
        String shown = Prose.of(scope);
        return (shown.isEmpty() ? "" : "**" + shown + ":** ")
                + Prose.of(text)
                + (pullRequests.isEmpty() ? "" : " (" + String.join(", ", pullRequests) + ")");
    }
}
