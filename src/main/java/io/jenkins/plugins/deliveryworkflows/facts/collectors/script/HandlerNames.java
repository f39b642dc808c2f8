package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the function that answers a request: the last one in the arguments of an operation. */
final class HandlerNames {

    private static final int DEEPEST = 4;
    private static final Pattern NAME =
            Pattern.compile(
                    "([A-Za-z_$][\\w$]*(?:\\.[\\w$]+)*)\\s*(?:\\.bind\\s*\\(.*)?", Pattern.DOTALL);
    private static final Pattern WRAPPED = Pattern.compile("[\\w$.]+\\s*(?=\\()");
    private static final Set<String> INLINE = Set.of("async", "function");

    private final ScriptText text;

    HandlerNames(ScriptText text) {
        this.text = text;
    }

    /** The handler's name; empty where it is written in place. */
    Optional<String> of(List<Span> arguments) {
        return of(arguments, 0);
    }

    private Optional<String> of(List<Span> arguments, int depth) {
        if (arguments.isEmpty() || depth > DEEPEST) {
            return Optional.empty();
        }
        Span last = arguments.get(arguments.size() - 1);
        if (text.blank().charAt(last.from()) == '[') {
            return of(text.arguments(last.from()), depth + 1);
        }
        Matcher name = NAME.matcher(text.blank()).region(last.from(), last.to());
        if (name.matches()) {
            String found = name.group(1).replace(".bind", "");
            return Optional.of(found.startsWith("this.") ? found.substring(5) : found);
        }
        Matcher wrapped = WRAPPED.matcher(text.blank()).region(last.from(), last.to());
        boolean call =
                wrapped.lookingAt()
                        && !INLINE.contains(wrapped.group().strip())
                        && text.close(wrapped.end()) == last.to() - 1;
        return call ? of(text.arguments(wrapped.end()), depth + 1) : Optional.empty();
    }
}
