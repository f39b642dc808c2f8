package io.jenkins.plugins.deliveryworkflows.workspace;

/** Told how far the work has come; never told a result. */
public interface Progress {

    /** Says nothing to anybody. */
    Progress SILENT = new Progress() {};

    /** A step of a sequence begins, or is passed over: {@code [1/5] context-preflight …}. */
    default void step(int number, int of, String what) {}

    /**
     * {@code done} of {@code total} pieces of the running step are done. Called from many threads.
     */
    default void advance(int done, int total) {}

    /** Something that a person should see while the work goes on. */
    default void note(String message) {}
}
