package io.jenkins.plugins.deliveryworkflows.engine;

import io.jenkins.plugins.deliveryworkflows.facts.rules.SecretMask;
import io.jenkins.plugins.deliveryworkflows.skill.Skill;
import io.jenkins.plugins.deliveryworkflows.workflow.Input;
import io.jenkins.plugins.deliveryworkflows.workflow.Workflow;
import io.jenkins.plugins.deliveryworkflows.workflow.WorkflowCatalog;
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
import java.util.stream.Collectors;

/** Holds inputs against a workflow's definition and names all that is wrong with them at once. */
public final class InputCheck {

    /** Inputs that become part of a path. */
    private static final Set<String> NAMES =
            Set.of("feature", "sprint", "release", "service", "incident");

    private static final Set<String> WHOLE_NUMBERS = Set.of("capacity", "days");

    private final InputDialect dialect;

    /**
     * @param dialect how the inputs were written
     */
    public InputCheck(InputDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * What is wrong: missing, unknown and malformed inputs, each with its meaning.
     *
     * @param proposedRelease a name that would do for a missing release, asked for only then
     */
    public List<Fault> faults(
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
                faults.add(missing(input.name(), input.help(), example));
            }
        }
        List<String> known = workflow.inputs().stream().map(Input::name).toList();
        inputs.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(unknown(workflow, name, known)));
        faults.addAll(malformed(inputs));
        return faults;
    }

    /** What is wrong with the inputs of a skill that runs by itself. */
    public List<Fault> faults(Skill skill, String mode, Map<String, String> inputs) {
        List<Fault> faults = new ArrayList<>();
        skill.needs(mode).stream()
                .filter(name -> inputs.getOrDefault(name, "").isBlank())
                .map(name -> missing(name, WorkflowCatalog.builtIn().help(name), "NAME"))
                .forEach(faults::add);
        faults.addAll(malformed(inputs));
        return faults;
    }

    /** Values that no workflow would take. */
    public List<Fault> malformed(Map<String, String> inputs) {
        List<Fault> faults = new ArrayList<>();
        inputs.forEach((name, value) -> malformed(name, value).ifPresent(faults::add));
        return faults;
    }

    private Fault missing(String input, String help, String example) {
        return new Fault(
                withoutFullStop(help),
                dialect.name(input) + " is missing",
                "Add " + dialect.given(input, example));
    }

    private Fault unknown(Workflow workflow, String name, List<String> known) {
        String remedy =
                Spelling.nearest(name, known)
                        .map(near -> "Did you mean " + dialect.name(near) + "?")
                        .orElseGet(
                                () ->
                                        known.stream()
                                                .map(dialect::name)
                                                .collect(
                                                        Collectors.joining(", ", "It takes ", "")));
        return new Fault(workflow.id() + " takes no such input", dialect.name(name), remedy);
    }

    private Optional<Fault> malformed(String name, String value) {
        if (SecretMask.hides(value)) {
            return Optional.of(
                    new Fault(
                            "this looks like a secret, and what is given here stands in reports",
                            dialect.name(name),
                            "Give a name without one"));
        }
        if (NAMES.contains(name) && !value.isBlank() && !SafeName.isSafe(value)) {
            return Optional.of(
                    new Fault(
                            "'" + value + "' can't be a name",
                            dialect.name(name),
                            "Use " + SafeName.RULE));
        }
        if (WHOLE_NUMBERS.contains(name) && !value.matches("[1-9]\\d{0,3}")) {
            return Optional.of(
                    new Fault(
                            "'" + value + "' is no whole number",
                            dialect.name(name),
                            "Give a number from 1 to 9999"));
        }
        if (name.equals("start") && !isDate(value)) {
            return Optional.of(
                    new Fault(
                            "'" + value + "' is no date",
                            dialect.name(name),
                            "Write it as 2026-12-31"));
        }
        if (name.equals("clock") && !isInstant(value)) {
            return Optional.of(
                    new Fault(
                            "'" + value + "' is no time",
                            dialect.name(name),
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
