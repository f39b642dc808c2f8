package io.jenkins.plugins.deliveryworkflows.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs beyond Java and git. Where it is missing the test is skipped, and one line says
 * so.
 */
public final class Requires {

    /** The tag of such tests. */
    public static final String TAG = "environment";

    private Requires() {}

    /** Skips the test unless a command ends well. */
    public static void command(String test, String... command) {
        require(test, String.join(" ", command) + " to work", succeeds(command));
    }

    /**
     * Skips the test where Ctrl-C reaches no child: a shell makes what it starts in the background
     * deaf to it, and children inherit that.
     */
    public static void interruptsAreHeard(String test) throws IOException {
        Path status = Path.of("/proc/self/status");
        boolean deaf = false;
        if (Files.isReadable(status)) {
            deaf =
                    Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("SigIgn:"))
                            .map(line -> line.substring(7).strip())
                            .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 2) != 0);
        }
        require(test, "a POSIX system and SIGINT not ignored", succeeds("kill", "-l") && !deaf);
    }

    private static void require(String test, String what, boolean met) {
        if (!met) {
            System.out.println("SKIPPED " + test + ": it needs " + what);
        }
        Assumptions.assumeTrue(met, what);
    }

    private static boolean succeeds(String... command) {
        try {
            Process process =
                    new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            process.getOutputStream().close();
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
