package io.jenkins.plugins.deliveryworkflows.cli;

/** How the process ends; part of the contract with scripts. */
final class ExitCode {

    /** READY, or done. */
    static final int OK = 0;

    /** The verdict is NOT_READY. */
    static final int NOT_READY = 1;

    /** Wrong use or wrong input. */
    static final int USAGE = 2;

    /** A skill or the tool itself failed. */
    static final int FAILED = 3;

    /** Ctrl-C, as shells have it: 128 + SIGINT. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
