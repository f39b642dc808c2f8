package io.jenkins.plugins.deliveryworkflows.analysis;

import java.util.Set;

/** Variables that an operating system, a shell, a build server or a runtime sets, not a person. */
public final class PlatformVariables {

    private static final Set<String> NAMES =
            Set.of(
                    "CI",
                    "HOME",
                    "HOSTNAME",
                    "LANG",
                    "NODE_ENV",
                    "PATH",
                    "PORT",
                    "PWD",
                    "SHELL",
                    "TEMP",
                    "TERM",
                    "TMP",
                    "TMPDIR",
                    "TZ",
                    "USER");

    private PlatformVariables() {}

    /** Whether a variable of this name is one of them. */
    public static boolean contains(String name) {
        return NAMES.contains(name);
    }
}
