package io.jenkins.plugins.deliveryworkflows.cli;

import io.jenkins.plugins.deliveryworkflows.workspace.Cancellation;
import io.jenkins.plugins.deliveryworkflows.workspace.git.CoarseFileTimes;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Starts the command line tool and ends the process with its exit code. */
public final class Main {

    private static final long CLEAN_UP_MILLIS = 5000;

    private Main() {}

    public static void main(String[] args) {
        GitSettings.install();
        CoarseFileTimes.assume();
        Cancellation cancellation = new Cancellation();
        Thread worker = Thread.currentThread();
        Thread hook = new Thread(() -> stop(cancellation, worker), "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        int code =
                new CommandRunner(
                                writer(System.out),
                                writer(System.err),
                                System.getenv(),
                                System.console() != null,
                                cancellation)
                        .run(args);
        if (!cancellation.isCancelled()) {
            Runtime.getRuntime().removeShutdownHook(hook);
            System.exit(code);
        }
    }

    /**
     * Ctrl-C: the work ends between two files, so that its temporary files are gone before the
     * process is.
     */
    private static void stop(Cancellation cancellation, Thread worker) {
        cancellation.cancel();
        worker.interrupt();
        try {
            worker.join(CLEAN_UP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
    }

    /** Output is UTF-8 unless the terminal says otherwise. */
    private static PrintWriter writer(java.io.PrintStream stream) {
        String encoding = System.getProperty("stdout.encoding");
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new PrintWriter(new java.io.OutputStreamWriter(stream, charset), true);
    }
}
