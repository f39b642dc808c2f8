package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads functions of JavaScript and TypeScript: declared ones, methods, and arrows that are given a
 * name.
 */
final class ScriptSignatures {

    private static final Set<String> NO_NAMES =
            Set.of(
                    "if",
                    "for",
                    "while",
                    "switch",
                    "catch",
                    "return",
                    "function",
                    "super",
                    "with",
                    "constructor",
                    "async",
                    "await",
                    "typeof",
                    "new");
    private static final int LONGEST_TYPE = 200;

    private final BracedText text;

    ScriptSignatures(String source) {
        text = new BracedText(source, CodeMask.Syntax.SCRIPT);
    }

    List<Signature> read() {
        List<Signature> found = new ArrayList<>();
        String blank = text.blank();
        for (int open = blank.indexOf('(');
                open >= 0 && found.size() < Signatures.MOST;
                open = blank.indexOf('(', open + 1)) {
            int close = text.close(open);
            if (close > 0) {
                add(open, close, found);
            }
        }
        return found;
    }

    private void add(int open, int close, List<Signature> found) {
        int body = bodyOf(close);
        if (body < 0) {
            return;
        }
        boolean arrow = text.blank().startsWith("=>", text.before(body) - 1);
        String name = arrow ? assigned(open) : declared(open);
        int end = text.close(body);
        if (name.isEmpty() || end < 0) {
            return;
        }
        found.add(
                new Signature(
                        name,
                        text.arguments(open).stream().map(ScriptSignatures::parameter).toList(),
                        text.raised(body, end, "throw "),
                        !name.startsWith("_") && !name.startsWith("#"),
                        text.lineOf(open),
                        text.lineOf(end)));
    }

    /** The brace behind brackets, with a return type or an arrow between them; -1 for none. */
    private int bodyOf(int close) {
        String blank = text.blank();
        int at = text.next(close + 1);
        if (at < blank.length() && blank.charAt(at) == ':') {
            int stop = Math.min(blank.length(), at + LONGEST_TYPE);
            while (at < stop && ";\n(".indexOf(blank.charAt(at)) < 0 && !isBody(at)) {
                at++;
            }
        }
        if (blank.startsWith("=>", at)) {
            at = text.next(at + 2);
        }
        return at < blank.length() && blank.charAt(at) == '{' ? at : -1;
    }

    private boolean isBody(int at) {
        return text.blank().charAt(at) == '{' || text.blank().startsWith("=>", at);
    }

    private String declared(int open) {
        String name = text.wordBefore(open);
        if (name.isEmpty() || NO_NAMES.contains(name)) {
            return "";
        }
        int start = text.before(open) + 1 - name.length();
        int before = text.before(start);
        boolean statement = before < 0 || ";{},".indexOf(text.blank().charAt(before)) >= 0;
        String word = text.wordBefore(start);
        return statement
                        || Set.of("function", "async", "static", "public", "default", "get", "set")
                                .contains(word)
                ? name
                : "";
    }

    /** The name that an arrow is given: {@code const place = async (cart) => { … }}. */
    private String assigned(int open) {
        int at = text.before(open);
        if (text.wordBefore(open).equals("async")) {
            at = text.before(at - 4);
        }
        if (at < 0 || text.blank().charAt(at) != '=' && text.blank().charAt(at) != ':') {
            return "";
        }
        String name = text.wordBefore(at);
        return Set.of("default", "case").contains(name) ? "" : name;
    }

    /** A name with its type behind a colon, without what it is by default. */
    static Parameter parameter(String argument) {
        String given = argument.strip();
        int colon = given.startsWith("{") || given.startsWith("[") ? -1 : given.indexOf(':');
        String name = (colon < 0 ? given : given.substring(0, colon)).strip();
        String type = colon < 0 ? "" : given.substring(colon + 1).split("=", 2)[0].strip();
        name = name.split("=", 2)[0].strip();
        if (name.startsWith("{") || name.startsWith("[")) {
            return new Parameter("options", "");
        }
        String last = name.substring(name.lastIndexOf(' ') + 1).replace("...", "");
        return last.endsWith("?")
                ? new Parameter(last.substring(0, last.length() - 1), type + "?")
                : new Parameter(last, type);
    }
}
