package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which component of a file a place in it belongs to. */
final class ComponentScopes {

    private static final int MOST_CLASSES = 200;
    private static final Pattern CLASS =
            Pattern.compile("\\bclass\\s+([A-Z][\\w$]*)\\b[^{};]{0,300}(?=\\{)");
    private static final String DEFAULT = ScriptModule.EXPORTED + ScriptModule.DEFAULT;

    private final ScriptText text;
    private FunctionHeads functions;
    private List<Scope> spans;

    ComponentScopes(ScriptText text) {
        this.text = text;
    }

    private record Scope(String name, Span span) {}

    /** The innermost component around an offset, empty where there is none. */
    String componentAt(int offset) {
        if (functions == null) {
            functions = new FunctionHeads(text);
            spans = classesAndDeclarations();
        }
        Scope inner = new Scope("", new Span(-1, offset));
        for (FunctionHeads.Head head : functions.functionsAround(offset)) {
            inner = inner(inner, new Scope(head.name(), head.body()), offset);
        }
        for (Scope scope : spans) {
            inner = inner(inner, scope, offset);
        }
        return inner.name();
    }

    private List<Scope> classesAndDeclarations() {
        List<Scope> found = new ArrayList<>();
        Matcher classes = CLASS.matcher(text.blank());
        while (found.size() < MOST_CLASSES && classes.find()) {
            int close = text.close(classes.end());
            if (close > 0) {
                found.add(new Scope(classes.group(1), new Span(classes.end(), close)));
            }
        }
        text.declarations().forEach(d -> found.add(new Scope(d.name(), d.value())));
        return found;
    }

    private static Scope inner(Scope best, Scope scope, int offset) {
        Span span = scope.span();
        boolean around = span.from() <= offset && offset < span.to();
        return around && isComponent(scope.name()) && span.from() > best.span().from()
                ? scope
                : best;
    }

    private static boolean isComponent(String name) {
        return name.equals(DEFAULT) || (!name.isEmpty() && Character.isUpperCase(name.charAt(0)));
    }
}
