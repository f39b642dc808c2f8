package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;

/** Reads functions that begin with a keyword: Kotlin's {@code fun}, Go's {@code func}. */
final class KeywordSignatures {

    /** How a language writes them. */
    record Style(String keyword, String raises, boolean typeBehindColon) {}

    static final Style KOTLIN = new Style("fun ", "throw ", true);
    static final Style GO = new Style("func ", "panic(", false);

    private static final int LONGEST_HEAD = 400;

    private final BracedText text;
    private final Style style;

    KeywordSignatures(String source, Style style) {
        this.text = new BracedText(source, CodeMask.Syntax.C_LIKE);
        this.style = style;
    }

    List<Signature> read() {
        List<Signature> found = new ArrayList<>();
        String blank = text.blank();
        for (int at = blank.indexOf(style.keyword());
                at >= 0 && found.size() < Signatures.MOST;
                at = blank.indexOf(style.keyword(), at + 1)) {
            if (at == 0 || !Character.isJavaIdentifierPart(blank.charAt(at - 1))) {
                add(at, found);
            }
        }
        return found;
    }

    private void add(int at, List<Signature> found) {
        int open = text.blank().indexOf('(', at);
        if (open >= 0 && text.next(at + style.keyword().length()) == open) {
            // What stands before a Go method's name is the value that it belongs to.
            open = text.close(open) < 0 ? -1 : text.blank().indexOf('(', text.close(open));
        }
        int close = open < 0 || open - at > LONGEST_HEAD ? -1 : text.close(open);
        String name = close < 0 ? "" : text.wordBefore(open);
        if (name.isEmpty()) {
            return;
        }
        int end = endOfBody(close);
        List<Parameter> parameters =
                style.typeBehindColon()
                        ? text.arguments(open).stream().map(ScriptSignatures::parameter).toList()
                        : goParameters(text.arguments(open));
        found.add(
                new Signature(
                        name,
                        parameters,
                        text.raised(close, end, style.raises()),
                        isExposed(name, at),
                        text.lineOf(at),
                        text.lineOf(end)));
    }

    private int endOfBody(int close) {
        int stop = Math.min(text.blank().length(), close + LONGEST_HEAD);
        int brace = -1;
        int at = close + 1;
        while (at < stop && text.blank().charAt(at) != '\n') {
            brace = text.blank().charAt(at) == '{' ? at : brace;
            at++;
        }
        int end = brace < 0 ? -1 : text.close(brace);
        return end > 0 ? end : Math.max(close, at - 1);
    }

    private boolean isExposed(String name, int at) {
        if (!style.typeBehindColon()) {
            return Character.isUpperCase(name.charAt(0));
        }
        int lineStart = text.blank().lastIndexOf('\n', at) + 1;
        return !text.blank().substring(lineStart, at).contains("private");
    }

    /** In Go a type stands behind the last of several names that share it. */
    private static List<Parameter> goParameters(List<String> arguments) {
        List<Parameter> parameters = new ArrayList<>();
        String type = "";
        for (int i = arguments.size() - 1; i >= 0; i--) {
            String[] words = arguments.get(i).split("\\s+", 2);
            type = words.length > 1 ? words[1] : type;
            parameters.add(0, new Parameter(words[0], type));
        }
        return parameters;
    }
}
