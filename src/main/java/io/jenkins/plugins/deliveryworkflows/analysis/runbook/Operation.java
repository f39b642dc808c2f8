package io.jenkins.plugins.deliveryworkflows.analysis.runbook;

import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its name what a command, a pipeline or a path is for. */
public final class Operation {

    private static final Set<String> HANDLING =
            Set.of(
                    "build",
                    "deploy",
                    "deployment",
                    "docker",
                    "down",
                    "image",
                    "install",
                    "logs",
                    "migrate",
                    "migration",
                    "migrations",
                    "publish",
                    "push",
                    "release",
                    "restart",
                    "rollout",
                    "run",
                    "serve",
                    "ship",
                    "start",
                    "status",
                    "stop",
                    "undeploy",
                    "up",
                    "upgrade");

    private static final Set<String> BACK =
            Set.of("back", "downgrade", "revert", "rollback", "restore", "undo");

    private static final Set<String> DELIVERING =
            Set.of("cd", "deploy", "deployment", "publish", "release", "rollout", "ship");

    /** What a delivery may be of that brings no service anywhere. */
    private static final Set<String> BESIDES =
            Set.of(
                    "clean",
                    "cleanup",
                    "docs",
                    "documentation",
                    "draft",
                    "notes",
                    "pages",
                    "prepare",
                    "preview",
                    "storybook",
                    "test",
                    "tests",
                    "website");

    private static final Set<String> HEALTH =
            Set.of(
                    "alive",
                    "health",
                    "healthcheck",
                    "healthz",
                    "heartbeat",
                    "live",
                    "liveness",
                    "livez",
                    "ping",
                    "ready",
                    "readiness",
                    "readyz",
                    "startup",
                    "up");

    private Operation() {}

    /** Whether somebody on call may want to type it. */
    public static boolean isHandling(String name) {
        return words(name).stream().anyMatch(word -> HANDLING.contains(word)) || goesBack(name);
    }

    /** Whether it takes something back. */
    public static boolean goesBack(String name) {
        return words(name).stream().anyMatch(BACK::contains);
    }

    /** Whether a name is one that delivers. */
    public static boolean isDelivering(String name) {
        return words(name).stream().anyMatch(DELIVERING::contains)
                && words(name).stream().noneMatch(BESIDES::contains);
    }

    static boolean isDelivering(Pipeline pipeline) {
        return words(pipeline.name()).stream().noneMatch(BESIDES::contains)
                && (isDelivering(pipeline.name())
                        || pipeline.stages().stream().anyMatch(Operation::isDelivering));
    }

    /** Whether an entry point of this kind is what a platform starts. */
    static boolean isContained(String kind) {
        return kind.equals("container command") || kind.equals("process");
    }

    /** Whether a path asks for nothing but whether the service works. */
    static boolean isHealth(String path) {
        List<String> words = words(path.substring(path.lastIndexOf('/') + 1));
        return !words.isEmpty() && HEALTH.contains(words.get(0)) && path.indexOf('{') < 0;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
