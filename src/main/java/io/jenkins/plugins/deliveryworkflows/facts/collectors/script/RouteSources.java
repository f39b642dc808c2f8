package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.RouteNode.Placing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the routes that an expression stands for: literals and names, by themselves, in the arms of
 * a condition, or passed through a call.
 */
final class RouteSources {

    private static final int DEEPEST = 8;
    private static final int MOST = 500;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z_$][\\w$]*(?:\\s*[?!]?\\.\\s*[A-Za-z_$][\\w$]*)*!?");
    private static final Pattern ASSERTED = Pattern.compile("\\s(?:as|satisfies)\\s");
    private static final Set<String> KEEPING =
            Set.of("filter", "concat", "flat", "slice", "sort", "reverse", "toSorted");
    private static final Set<String> CHANGING = Set.of("map", "flatMap");

    private final ScriptText text;
    private final List<Source> found = new ArrayList<>();

    private RouteSources(ScriptText text) {
        this.text = text;
    }

    /** A literal or a name, or an expression that can't be followed. */
    record Source(Span span, Placing placing) {}

    static List<Source> of(ScriptText text, Span span) {
        RouteSources sources = new RouteSources(text);
        sources.read(span, Placing.AS_WRITTEN, 0);
        return sources.found;
    }

    private void read(Span whole, Placing placing, int depth) {
        Span span = bare(whole);
        if (span.from() >= span.to() || found.size() >= MOST) {
            return;
        }
        char first = text.blank().charAt(span.from());
        if (first == '<') {
            return;
        }
        if (depth > DEEPEST || text.split(span, "=>").size() > 1) {
            found.add(new Source(span, Placing.UNKNOWN));
            return;
        }
        List<Span> values = values(span);
        if (values.size() != 1 || !values.get(0).equals(span)) {
            values.forEach(v -> read(v, placing, depth + 1));
        } else if (isLiteral(span)) {
            found.add(new Source(span, placing));
        } else {
            readName(withoutAssertion(span), placing, depth);
        }
    }

    private void readName(Span span, Placing placing, int depth) {
        int last = span.to() - 1;
        int open = text.blank().charAt(last) == ')' ? text.open(last) : -1;
        if (NAME.matcher(text.blank()).region(span.from(), span.to()).matches()) {
            found.add(new Source(span, placing));
        } else if (open > span.from()) {
            readCall(span, open, placing, depth);
        } else {
            found.add(new Source(span, Placing.UNKNOWN));
        }
    }

    private void readCall(Span call, int open, Placing placing, int depth) {
        List<Span> arguments = text.arguments(open);
        int dot = text.blank().lastIndexOf('.', open);
        String method = dot > call.from() ? text.blank().substring(dot + 1, open).strip() : "";
        if (KEEPING.contains(method) || CHANGING.contains(method)) {
            boolean changing = CHANGING.contains(method);
            Span receiver = text.strip(new Span(call.from(), dot));
            read(receiver, changing ? Placing.BELOW_PARENT : placing, depth + 1);
            if (method.equals("concat")) {
                arguments.forEach(a -> read(a, placing, depth + 1));
            }
        } else if (arguments.isEmpty()) {
            boolean named = NAME.matcher(text.blank()).region(call.from(), open).matches();
            found.add(new Source(call, named ? placing : Placing.UNKNOWN));
        } else {
            arguments.forEach(a -> read(a, Placing.BELOW_PARENT, depth + 1));
        }
    }

    /** What the expression may give: its arms without its conditions. */
    private List<Span> values(Span span) {
        List<Span> values = new ArrayList<>();
        String blank = text.blank();
        int start = span.from();
        for (int i = span.from(); i < span.to(); i++) {
            boolean doubled = i + 1 < span.to() && blank.charAt(i) == blank.charAt(i + 1);
            char c = blank.charAt(i);
            if (text.close(i) > i) {
                i = text.close(i);
            } else if (c == ':' || (doubled && (c == '|' || c == '?'))) {
                values.add(text.strip(new Span(start, i)));
                i += c == ':' ? 0 : 1;
                start = i + 1;
            } else if (doubled && c == '&') {
                i++;
                start = i + 1;
            } else if (c == '?' && !blank.startsWith("?.", i)) {
                start = i + 1;
            }
        }
        values.add(text.strip(new Span(start, span.to())));
        return values;
    }

    /** Whether it is a list or an object, perhaps with an assertion of its type behind it. */
    private boolean isLiteral(Span span) {
        if ("[{".indexOf(text.blank().charAt(span.from())) < 0) {
            return false;
        }
        int next = text.skipSpace(text.close(span.from()) + 1);
        return next >= span.to() || Character.isLetter(text.blank().charAt(next));
    }

    private Span withoutAssertion(Span span) {
        Matcher assertion = ASSERTED.matcher(text.blank()).region(span.from(), span.to());
        return assertion.find() ? text.strip(new Span(span.from(), assertion.start())) : span;
    }

    /** Without brackets around the whole. */
    private Span bare(Span whole) {
        Span span = text.strip(whole);
        for (int i = 0; i < DEEPEST && isBracketed(span); i++) {
            span = text.strip(new Span(span.from() + 1, span.to() - 1));
        }
        return span;
    }

    private boolean isBracketed(Span span) {
        return span.from() < span.to()
                && text.blank().charAt(span.from()) == '('
                && text.close(span.from()) == span.to() - 1;
    }
}
