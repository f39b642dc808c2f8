package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads methods as Java and C# write them: {@code public Order place(Cart cart) throws X { … }}.
 */
final class TypedSignatures {

    private static final Set<String> NO_NAMES =
            Set.of(
                    "if",
                    "for",
                    "while",
                    "switch",
                    "catch",
                    "return",
                    "new",
                    "synchronized",
                    "super",
                    "this",
                    "try",
                    "foreach",
                    "using",
                    "lock",
                    "fixed",
                    "when",
                    "record",
                    "else");
    private static final Set<String> NOT_EXPOSED = Set.of("private");
    private static final Set<String> GENERAL =
            Set.of(
                    "equals",
                    "hashCode",
                    "toString",
                    "Equals",
                    "GetHashCode",
                    "ToString",
                    "Dispose");
    private static final int LONGEST_HEAD = 300;

    private final BracedText text;

    TypedSignatures(String source) {
        text = new BracedText(source, CodeMask.Syntax.C_LIKE);
    }

    List<Signature> read() {
        List<Signature> found = new ArrayList<>();
        String blank = text.blank();
        for (int open = blank.indexOf('(');
                open >= 0 && found.size() < Signatures.MOST;
                open = blank.indexOf('(', open + 1)) {
            String name = text.wordBefore(open);
            int body = name.isEmpty() || NO_NAMES.contains(name) ? -1 : bodyOf(open);
            if (body >= 0 && isDeclared(name, open)) {
                add(name, open, body, found);
            }
        }
        return found;
    }

    private void add(String name, int open, int body, List<Signature> found) {
        int end = text.close(body);
        if (end < 0 || GENERAL.contains(name) || isAccessor(name, body, end)) {
            return;
        }
        List<Parameter> parameters = new ArrayList<>();
        text.arguments(open).forEach(argument -> parameters.add(parameter(argument)));
        found.add(
                new Signature(
                        name,
                        parameters,
                        text.raised(body, end, "throw "),
                        head(open).stream().noneMatch(NOT_EXPOSED::contains),
                        text.lineOf(open),
                        text.lineOf(end)));
    }

    /** A method's brace behind its brackets and what it throws, -1 where this is no method. */
    private int bodyOf(int open) {
        int close = text.close(open);
        if (close < 0) {
            return -1;
        }
        int at = text.next(close + 1);
        String blank = text.blank();
        if (blank.startsWith("throws", at)) {
            int brace = blank.indexOf('{', at);
            int end = blank.indexOf(';', at);
            return brace > 0 && brace - at < LONGEST_HEAD && (end < 0 || brace < end) ? brace : -1;
        }
        return at < blank.length() && blank.charAt(at) == '{' ? at : -1;
    }

    /** Before a declared name stands its type; a constructor has none, a call neither. */
    private boolean isDeclared(String name, int open) {
        int start = text.before(open) + 1 - name.length();
        int before = text.before(start);
        if (before < 0) {
            return false;
        }
        char sign = text.blank().charAt(before);
        String word = text.wordBefore(start);
        return sign == '>' || sign == ']' || sign == '?'
                ? !text.blank().startsWith("->", Math.max(0, before - 1))
                : !word.isEmpty()
                        && !NO_NAMES.contains(word)
                        && !Set.of("public", "protected", "private", "internal").contains(word)
                        && !word.equals("throw");
    }

    private List<String> head(int open) {
        int start = open;
        while (start > 0
                && open - start < LONGEST_HEAD
                && ";{}".indexOf(text.blank().charAt(start - 1)) < 0) {
            start--;
        }
        return List.of(text.blank().substring(start, open).split("\\s+"));
    }

    /** A method that only hands a field on, or takes one, does nothing that a test would tell. */
    private boolean isAccessor(String name, int body, int end) {
        String content = text.blank().substring(body + 1, end).strip();
        boolean oneStatement = content.indexOf(';') == content.length() - 1;
        boolean calls = content.indexOf('(') >= 0;
        return content.isEmpty() || oneStatement && !calls && content.indexOf('?') < 0;
    }

    private static Parameter parameter(String argument) {
        List<String> words = new ArrayList<>(List.of(argument.strip().split("\\s+")));
        words.removeIf(word -> word.startsWith("@") || word.equals("final") || word.equals("this"));
        if (words.isEmpty()) {
            return new Parameter("", "");
        }
        int equals = words.indexOf("=");
        int last = equals > 0 ? equals - 1 : words.size() - 1;
        return new Parameter(words.get(last), String.join(" ", words.subList(0, last)));
    }
}
