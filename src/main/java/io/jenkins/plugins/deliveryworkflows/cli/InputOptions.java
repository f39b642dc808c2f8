package io.jenkins.plugins.deliveryworkflows.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The inputs that workflows take; {@code show WORKFLOW} says which. */
final class InputOptions {

    private final Map<String, String> inputs = new LinkedHashMap<>();

    @Option(
            names = "--feature",
            paramLabel = "NAME",
            description = "The feature that is worked on: payments-v2")
    private void feature(String value) {
        inputs.put("feature", value);
    }

    @Option(
            names = "--sprint",
            paramLabel = "NAME",
            description = "The sprint that plans it: Sprint-12")
    private void sprint(String value) {
        inputs.put("sprint", value);
    }

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description = "The release that is prepared: 1.2.0")
    private void release(String value) {
        inputs.put("release", value);
    }

    @Option(
            names = "--service",
            paramLabel = "NAME",
            description = "The service that an incident is about.")
    private void service(String value) {
        inputs.put("service", value);
    }

    @Option(names = "--incident", paramLabel = "NAME", description = "The incident: INC-42")
    private void incident(String value) {
        inputs.put("incident", value);
    }

    @Option(
            names = "--brief",
            paramLabel = "PATH",
            description = "What is wanted, as text, Markdown or a folder.")
    private void brief(String value) {
        inputs.put("brief", value);
    }

    @Option(
            names = "--base",
            paramLabel = "REVISION",
            description =
                    "What to compare with. Default: the last release, or where the branch left its target.")
    private void base(String value) {
        inputs.put("base", value);
    }

    @Option(
            names = "--capacity",
            paramLabel = "POINTS",
            description = "Story points that fit into the sprint.")
    private void capacity(String value) {
        inputs.put("capacity", value);
    }

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description = "First day of the plan: 2026-12-31")
    private void start(String value) {
        inputs.put("start", value);
    }

    @Option(names = "--days", paramLabel = "N", description = "Length of the plan in days.")
    private void days(String value) {
        inputs.put("days", value);
    }

    @Option(
            names = "--clock",
            paramLabel = "TIME",
            description = "What time it is, to make a run repeatable: 2026-12-31T09:00:00Z")
    private void clock(String value) {
        inputs.put("clock", value);
    }

    @Option(
            names = "--also",
            paramLabel = "DIR",
            description = "A further repository that the change touches.")
    private void also(String value) {
        inputs.merge("also", value, (one, other) -> one + java.io.File.pathSeparator + other);
    }

    @Option(
            names = "--input",
            paramLabel = "KEY=VALUE",
            description = "Any input by its name; the options above are short for it.")
    private void input(Map<String, String> values) {
        inputs.putAll(values);
    }

    Map<String, String> inputs() {
        return inputs;
    }
}
