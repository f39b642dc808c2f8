package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.workflow.Input;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workspace.Fault;
import io.jenkins.plugins.deliveryworkflows.workspace.SafeName;
import io.jenkins.plugins.deliveryworkflows.workspace.Spelling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Holds inputs against a workflow's definition and names all that is wrong with them at once. */
public final class InputCheck {

    /** Inputs that become part of a path. */
    private static final Set<String> NAMES =
            Set.of("feature", "sprint", "release", "service", "incident");

    private static final Set<String> WHOLE_NUMBERS = Set.of("capacity", "days");

    private InputCheck() {}

    /**
     * What is wrong: missing, unknown and malformed inputs, each with its meaning.
     *
     * @param proposedRelease a name that would do for a missing release, asked for only then
     */
    public static List<Fault> faults(
            Workflow workflow,
            Map<String, String> inputs,
            Supplier<Optional<String>> proposedRelease) {
        List<Fault> faults = new ArrayList<>();
        for (Input input : workflow.inputs()) {
            if (input.required() && inputs.getOrDefault(input.name(), "").isBlank()) {
                String example =
                        input.name().equals("release")
                                ? proposedRelease.get().orElse("NAME")
                                : "NAME";
                faults.add(
                        new Fault(
                                withoutFullStop(input.help()),
                                "--" + input.name() + " is missing",
                                "Add --" + input.name() + " " + example));
            }
        }
        List<String> known = workflow.inputs().stream().map(Input::name).toList();
        inputs.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(unknown(workflow, name, known)));
        faults.addAll(malformed(inputs));
        return faults;
    }

    /** Values that no workflow would take. */
    public static List<Fault> malformed(Map<String, String> inputs) {
        List<Fault> faults = new ArrayList<>();
        inputs.forEach((name, value) -> malformed(name, value).ifPresent(faults::add));
        return faults;
    }

    private static Fault unknown(Workflow workflow, String name, List<String> known) {
        String remedy =
                Spelling.nearest(name, known)
                        .map(near -> "Did you mean --" + near + "?")
                        .orElse("It takes --" + String.join(", --", known));
        return new Fault(workflow.id() + " takes no such input", "--" + name, remedy);
    }

    private static Optional<Fault> malformed(String name, String value) {
        if (SecretMask.hides(value)) {
            return Optional.of(
                    new Fault(
                            "this looks like a secret, and what is given here stands in reports",
                            "--" + name,
                            "Give a name without one"));
        }
        if (NAMES.contains(name) && !value.isBlank() && !SafeName.isSafe(value)) {
            return Optional.of(
                    new Fault(
                            "'" + value + "' can't be a name",
                            "--" + name,
                            "Use " + SafeName.RULE));
        }
        if (WHOLE_NUMBERS.contains(name) && !value.matches("[1-9]\\d{0,3}")) {
            return Optional.of(
                    new Fault(
                            "'" + value + "' is no whole number",
                            "--" + name,
                            "Give a number from 1 to 9999"));
        }
        if (name.equals("start") && !isDate(value)) {
            return Optional.of(
                    new Fault("'" + value + "' is no date", "--start", "Write it as 2026-12-31"));
        }
        if (name.equals("clock") && !isInstant(value)) {
            return Optional.of(
                    new Fault(
                            "'" + value + "' is no time",
                            "--clock",
                            "Write it as 2026-12-31T09:00:00Z"));
        }
        return Optional.empty();
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isInstant(String value) {
        try {
            Instant.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static String withoutFullStop(String sentence) {
        return sentence.replaceFirst("\\.$", "");
    }
}
