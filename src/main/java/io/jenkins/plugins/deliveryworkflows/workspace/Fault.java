package io.jenkins.plugins.deliveryworkflows.workspace;

import java.util.Objects;

/**
 * One thing that is wrong with what the user gave us, told so that it can be mended at once.
 *
 * @param what what is wrong, a sentence without a full stop
 * @param where file and line, option or folder; empty where there is no place to name
 * @param remedy what to do about it, a sentence without a full stop
 */
public record Fault(String what, String where, String remedy) {

    public Fault {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** The fault as one line: {@code where: what. remedy.} */
    @Override
    public String toString() {
        return (where.isEmpty() ? "" : where + ": ") + what + ". " + remedy + end();
    }

    private String end() {
        return remedy.endsWith("?") ? "" : ".";
    }
}
