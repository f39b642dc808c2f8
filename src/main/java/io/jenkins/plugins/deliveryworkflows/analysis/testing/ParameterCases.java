package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import io.jenkins.plugins.deliveryworkflows.analysis.testing.signature.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names the cases at the limits of a parameter, by its name and type. */
final class ParameterCases {

    /** What a framework hands in, which no caller chooses. */
    private static final Set<String> HANDED_IN =
            Set.of(
                    "",
                    "session",
                    "db",
                    "request",
                    "response",
                    "req",
                    "res",
                    "context",
                    "ctx",
                    "next",
                    "logger",
                    "log",
                    "t",
                    "self",
                    "cls",
                    "args",
                    "kwargs",
                    "props",
                    "e",
                    "event",
                    "err",
                    "error",
                    "options",
                    "config");

    private static final List<String> MONEY = List.of("amount", "price", "total", "cost", "fee");

    private ParameterCases() {}

    /** Whether a caller chooses it. */
    static boolean isChosen(Parameter parameter) {
        return !HANDED_IN.contains(parameter.name().toLowerCase(Locale.ROOT));
    }

    /** What is to be refused; {@code {}} stands for the parameter's name. */
    static Optional<String> refused(Parameter parameter) {
        return isChosen(parameter) && isId(parameter)
                ? Optional.of("{} of something that isn't there, or is somebody else's")
                : Optional.empty();
    }

    /** What is at the limits; {@code {}} stands for the parameter's name. */
    static Optional<String> edge(Parameter parameter) {
        String name = parameter.name().toLowerCase(Locale.ROOT);
        String type = parameter.type().toLowerCase(Locale.ROOT);
        if (!isChosen(parameter) || isId(parameter)) {
            return Optional.empty();
        }
        if (type.contains("optional") || type.contains("none") || type.endsWith("?")) {
            return Optional.of("{} left out");
        }
        if (MONEY.stream().anyMatch(name::contains) || type.contains("decimal")) {
            return Optional.of("{} of zero, below zero, and one that has to be rounded");
        }
        if (isOneOf(type, "date", "time", "instant") || name.endsWith("date")) {
            return Optional.of("{} at midnight, at the end of a month, in another time zone");
        }
        if (isOneOf(type, "list", "[]", "set<", "map", "collection", "iterable", "array", "dict")) {
            return Optional.of("{} empty, and with the same entry twice");
        }
        if (isOneOf(type, "bool")) {
            return Optional.of("{} true and false");
        }
        if (isOneOf(type, "int", "long", "float", "double", "number", "short")) {
            return Optional.of("{} of zero, below zero, and the largest");
        }
        return isOneOf(type, "str", "char")
                ? Optional.of("{} empty, and very long")
                : Optional.empty();
    }

    private static boolean isId(Parameter parameter) {
        String name = parameter.name();
        return name.equals("id")
                || name.endsWith("_id")
                || name.endsWith("Id")
                || name.endsWith("ID")
                || parameter.type().toLowerCase(Locale.ROOT).contains("uuid");
    }

    private static boolean isOneOf(String type, String... signs) {
        return List.of(signs).stream().anyMatch(type::contains);
    }
}
