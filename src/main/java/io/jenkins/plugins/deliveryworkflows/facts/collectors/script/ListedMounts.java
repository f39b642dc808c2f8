package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves routers that a loop mounts from a list of paths and routers in the same file. */
final class ListedMounts {

    private static final int FARTHEST = 300;
    private static final Pattern LOOP =
            Pattern.compile(
                    "([A-Za-z_$][\\w$]*)\\s*\\.\\s*(?:forEach|map)\\s*\\(\\s*(?:async\\s*)?\\(?\\s*([A-Za-z_$][\\w$]*|\\{[^{}]*})"
                            + "|\\bfor\\s*\\(\\s*(?:const|let|var)\\s+([A-Za-z_$][\\w$]*|\\{[^{}]*})\\s+of\\s+([A-Za-z_$][\\w$]*)");

    private final ScriptText text;
    private final ExpressionReader expressions;

    ListedMounts(ScriptText text, ExpressionReader expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    /** A path and what is mounted there. */
    record Listed(Expression prefix, String target) {}

    /**
     * The items that two names stand for, one after the other, in the loop around an offset.
     *
     * @param prefix a member of the loop's variable, or a name that its pattern takes out
     */
    List<Listed> at(int offset, String prefix, String target) {
        Optional<Loop> loop = loop(offset);
        if (loop.isEmpty()) {
            return List.of();
        }
        Optional<String> path = loop.get().key(prefix);
        Optional<String> router = loop.get().key(target);
        return path.isPresent() && router.isPresent()
                ? items(loop.get().list(), path.get(), router.get())
                : List.of();
    }

    private record Loop(String list, String variable) {
        Optional<String> key(String name) {
            if (variable.startsWith("{")) {
                boolean taken =
                        Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                                .matcher(variable)
                                .find();
                return taken ? Optional.of(name) : Optional.empty();
            }
            return name.startsWith(variable + ".")
                    ? Optional.of(name.substring(variable.length() + 1))
                    : Optional.empty();
        }
    }

    private Optional<Loop> loop(int offset) {
        Matcher matcher = LOOP.matcher(text.blank()).region(Math.max(0, offset - FARTHEST), offset);
        Optional<Loop> last = Optional.empty();
        while (matcher.find()) {
            boolean called = matcher.group(1) != null;
            last =
                    Optional.of(
                            called
                                    ? new Loop(matcher.group(1), matcher.group(2))
                                    : new Loop(matcher.group(4), matcher.group(3)));
        }
        return last;
    }

    private List<Listed> items(String list, String path, String router) {
        List<Listed> items = new ArrayList<>();
        for (ScriptDeclarations.Declared declared : text.declarations()) {
            int open = declared.value().from();
            boolean array =
                    declared.name().equals(list)
                            && open < text.blank().length()
                            && text.blank().charAt(open) == '[';
            if (array) {
                text.arguments(open)
                        .forEach(item -> read(item, path, router).ifPresent(items::add));
            }
        }
        return items;
    }

    private Optional<Listed> read(Span item, String path, String router) {
        if (text.blank().charAt(item.from()) != '{') {
            return Optional.empty();
        }
        ObjectLiteral object = ObjectLiteral.read(text, item.from());
        return object.get(path)
                .flatMap(
                        p ->
                                object.get(router)
                                        .map(
                                                r ->
                                                        new Listed(
                                                                expressions.read(p.value()),
                                                                expressions
                                                                        .read(r.value())
                                                                        .asName())));
    }
}
