package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A build's log as it lies in the controller's home, whether that is up or not. */
record BuildLog(Path home, int build) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    String text() throws IOException {
        Path file = home.resolve("jobs/" + WorkflowBuild.JOB + "/builds/" + build + "/log");
        return Files.exists(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                : "";
    }

    void await(String part) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!text().contains(part)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no '" + part + "' in:\n" + text());
            }
            Thread.sleep(1);
        }
    }

    /** Steps of the sequence that weren't run again. */
    int finishedBefore() throws IOException {
        return count("finished before the interruption");
    }

    int count(String part) throws IOException {
        return text().split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
