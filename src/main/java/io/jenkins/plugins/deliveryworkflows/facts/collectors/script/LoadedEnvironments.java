package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a file takes from Vite's {@code loadEnv(mode, folder, prefix)}, which gives the environment.
 *
 * @param names the variables that hold it
 * @param patterns where the braces close that take single variables out of it
 */
record LoadedEnvironments(List<String> names, List<Integer> patterns) {

    private static final int MOST = 20;
    private static final String CALL = "loadEnv";
    private static final Pattern LOADED = Pattern.compile(CALL + "\\s*\\(");

    static LoadedEnvironments in(ScriptText text) {
        if (!text.code().contains(CALL)) {
            return new LoadedEnvironments(List.of(), List.of());
        }
        List<ScriptDeclarations.Declared> loaded =
                text.declarations().stream()
                        .filter(d -> holds(text, d.value()))
                        .limit(MOST)
                        .toList();
        return new LoadedEnvironments(
                loaded.stream()
                        .filter(d -> !d.isPattern())
                        .map(ScriptDeclarations.Declared::name)
                        .distinct()
                        .toList(),
                loaded.stream()
                        .filter(ScriptDeclarations.Declared::isPattern)
                        .map(d -> text.close(d.at()))
                        .toList());
    }

    /** Whether a value is the call itself, or an object into which it is spread. */
    private static boolean holds(ScriptText text, Span value) {
        int from = text.skipSpace(value.from());
        if (from >= value.to()) {
            return false;
        }
        if (text.blank().charAt(from) == '{') {
            return ObjectLiteral.read(text, from).properties().stream()
                    .filter(p -> p.key().equals(ObjectLiteral.SPREAD))
                    .anyMatch(p -> isCall(text, text.strip(p.value())));
        }
        return isCall(text, text.strip(value));
    }

    private static boolean isCall(ScriptText text, Span value) {
        Matcher call = LOADED.matcher(text.blank()).region(value.from(), value.to());
        return call.lookingAt() && text.close(call.end() - 1) == value.to() - 1;
    }

    /** The names as alternatives of a pattern. */
    String alternatives() {
        return names.stream()
                .map(name -> "|(?<![\\w$.])" + Pattern.quote(name))
                .collect(Collectors.joining());
    }
}
