package io.jenkins.plugins.deliveryworkflows.policy;

import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;

/** Names from a control file as a message may repeat them. */
final class Shown {

    private static final int LONGEST = 40;

    private Shown() {}

    /** The name itself, or that it is none. */
    static String name(String text) {
        boolean plain = text.length() <= LONGEST && SafeName.isSafe(text);
        return plain ? text : "a name of " + text.length() + " characters";
    }
}
