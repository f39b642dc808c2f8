package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.regex.Pattern;

/** Tells a name that stands for a path from the name of a middleware. */
final class MountPrefix {

    private static final Pattern PATH_LIKE =
            Pattern.compile("(?i)(?:prefix|path|base|url|root|version|endpoint|mount)$");

    private MountPrefix() {}

    static boolean mayBe(String name) {
        return !name.contains("()") && PATH_LIKE.matcher(name).find();
    }
}
