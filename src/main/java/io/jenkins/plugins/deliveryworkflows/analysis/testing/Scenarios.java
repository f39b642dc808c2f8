package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.testing.signature.Parameter;
import io.jenkins.plugins.deliveryworkflows.analysis.testing.signature.Signature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names the cases that tests of a file should try, from what its functions are given and raise. */
final class Scenarios {

    private static final int FUNCTIONS = 3;
    private static final int CASES = 3;

    /** First words of names, and what has to come of a function that is called so. */
    private static final List<Map.Entry<Set<String>, String>> OUTCOMES =
            List.of(
                    Map.entry(
                            Set.of(
                                    "delete", "remove", "purge", "destroy", "erase", "clear",
                                    "drop"),
                            "what is named is gone, and nothing else"),
                    Map.entry(
                            Set.of("create", "add", "save", "insert", "register", "store", "put"),
                            "what is given is stored and can be read back"),
                    Map.entry(
                            Set.of("update", "set", "change", "edit", "patch", "rename", "move"),
                            "what is given changes, and nothing else"),
                    Map.entry(
                            Set.of(
                                    "get", "find", "read", "list", "load", "fetch", "search",
                                    "query"),
                            "what is there is given back, no more and no less"),
                    Map.entry(
                            Set.of("login", "authenticate", "signin", "authorize", "verify"),
                            "whoever has the right is let in"),
                    Map.entry(
                            Set.of("is", "has", "can", "check", "validate", "ensure", "require"),
                            "what is right is accepted"),
                    Map.entry(
                            Set.of("send", "publish", "notify", "emit", "post"),
                            "it is sent once, to the right place"),
                    Map.entry(
                            Set.of("parse", "decode", "convert", "to", "from", "map", "build"),
                            "the result says what was given"));

    private static final Map<Sensitivity, String> REFUSED =
            Map.of(
                    Sensitivity.AUTH, "a wrong or expired credential is refused",
                    Sensitivity.PERMISSION, "a caller without the right is refused",
                    Sensitivity.PAYMENT, "the provider fails halfway, and nothing is charged",
                    Sensitivity.CRYPTO, "a tampered text and another key are refused",
                    Sensitivity.DELETION, "what isn't there can't be deleted, and that is said");

    private static final Map<Sensitivity, String> LIMITS =
            Map.of(
                    Sensitivity.AUTH, "a credential in the moment in which it expires",
                    Sensitivity.PERMISSION, "what belongs to somebody else",
                    Sensitivity.PAYMENT, "the same request twice charges once",
                    Sensitivity.CRYPTO, "an empty text",
                    Sensitivity.DELETION, "what others still refer to");

    private final Set<Sensitivity> sensitivities;
    private final List<Scenario> scenarios = new ArrayList<>();

    private Scenarios(Set<Sensitivity> sensitivities) {
        this.sensitivities = sensitivities;
    }

    /**
     * The cases of the functions that matter most.
     *
     * @param sensitivities what the file as a whole is about
     * @param changed lines that are new, none where that isn't known
     */
    static List<Scenario> of(
            List<Signature> signatures, Set<Sensitivity> sensitivities, BitSet changed) {
        Scenarios made = new Scenarios(sensitivities);
        boolean anyExposed = signatures.stream().anyMatch(Signature::exposed);
        List<Signature> weighty =
                signatures.stream()
                        .filter(signature -> signature.exposed() || !anyExposed)
                        .sorted(
                                Comparator.comparingInt(
                                        (Signature signature) -> -weight(signature, changed)))
                        .limit(FUNCTIONS)
                        .sorted(Comparator.comparingInt(Signature::firstLine))
                        .toList();
        weighty.forEach(made::add);
        made.addWhole(Sensitivity.of(weighty.stream().map(Signature::name).toList()));
        return List.copyOf(made.scenarios);
    }

    private static int weight(Signature signature, BitSet changed) {
        int span = Math.min(9, (signature.lastLine() - signature.firstLine()) / 10);
        return (signature.hasLineOf(changed) ? 100 : 0)
                + Sensitivity.of(List.of(signature.name())).size() * 20
                + Math.min(3, signature.raises().size()) * 3
                + span;
    }

    private void add(Signature signature) {
        String name = signature.name();
        happy(signature).ifPresent(scenarios::add);
        Set<Scenario> refused = new LinkedHashSet<>();
        Set<Scenario> edges = new LinkedHashSet<>();
        for (String raised : signature.raises()) {
            refused.add(Scenario.of(Scenario.Kind.ERROR, name, "{} is raised", raised));
        }
        addKinds(Sensitivity.of(List.of(name)), name, refused, edges);
        for (Parameter parameter : signature.parameters()) {
            ParameterCases.refused(parameter)
                    .ifPresent(p -> refused.add(of(Scenario.Kind.ERROR, name, p, parameter)));
            ParameterCases.edge(parameter)
                    .ifPresent(p -> edges.add(of(Scenario.Kind.EDGE, name, p, parameter)));
        }
        refused.stream().limit(CASES).forEach(scenarios::add);
        edges.stream().limit(CASES).forEach(scenarios::add);
    }

    private static void addKinds(
            Set<Sensitivity> kinds, String name, Set<Scenario> refused, Set<Scenario> edges) {
        for (Sensitivity kind : kinds) {
            if (REFUSED.containsKey(kind)) {
                refused.add(Scenario.of(Scenario.Kind.ERROR, name, REFUSED.get(kind)));
                edges.add(Scenario.of(Scenario.Kind.EDGE, name, LIMITS.get(kind)));
            }
        }
    }

    /** What the file as a whole is about, as far as no function says it by its name. */
    private void addWhole(Set<Sensitivity> said) {
        Set<Sensitivity> unsaid = EnumSet.noneOf(Sensitivity.class);
        unsaid.addAll(sensitivities);
        unsaid.removeAll(said);
        Set<Scenario> refused = new LinkedHashSet<>();
        Set<Scenario> edges = new LinkedHashSet<>();
        addKinds(unsaid, "", refused, edges);
        scenarios.addAll(refused);
        scenarios.addAll(edges);
    }

    /** What has to come of it by its name, or else what it is called with. */
    private static Optional<Scenario> happy(Signature signature) {
        String name = signature.name();
        String first = name.split("(?=[A-Z_])", 2)[0].replace("_", "").toLowerCase(Locale.ROOT);
        Optional<String> outcome =
                OUTCOMES.stream()
                        .filter(entry -> entry.getKey().contains(first))
                        .map(Map.Entry::getValue)
                        .findFirst();
        if (outcome.isPresent()) {
            return outcome.map(text -> Scenario.of(Scenario.Kind.HAPPY, name, text));
        }
        List<String> given =
                signature.parameters().stream()
                        .filter(ParameterCases::isChosen)
                        .map(Parameter::name)
                        .limit(CASES)
                        .toList();
        String phrase = "with usual " + String.join(", ", Collections.nCopies(given.size(), "{}"));
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scenario(Scenario.Kind.HAPPY, name, phrase, given));
    }

    private static Scenario of(
            Scenario.Kind kind, String function, String phrase, Parameter parameter) {
        return Scenario.of(kind, function, phrase, parameter.name());
    }
}
