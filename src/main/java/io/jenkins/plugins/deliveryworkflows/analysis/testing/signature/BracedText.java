package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.Brackets;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Code with braces, without its comments and strings; every bracket knows its partner. */
final class BracedText {

    private static final int MOST_RAISED = 6;

    private final SourceText lines;
    private final String blank;
    private final Map<Integer, Integer> partners = new HashMap<>();

    BracedText(String text, CodeMask.Syntax syntax) {
        lines = SourceText.of(text);
        blank = CodeMask.withoutCommentsAndStrings(lines.toString(), syntax);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < blank.length(); i++) {
            char c = blank.charAt(i);
            if (c == '(' || c == '{') {
                open.add(i);
            } else if ((c == ')' || c == '}') && !open.isEmpty()) {
                partners.put(open.remove(open.size() - 1), i);
            }
        }
    }

    String blank() {
        return blank;
    }

    /** The offset of the bracket that closes this one, -1 where none does. */
    int close(int open) {
        return partners.getOrDefault(open, -1);
    }

    /** The arguments between brackets. */
    List<String> arguments(int open) {
        return whole(Brackets.arguments(blank, blank, open + 1, close(open)));
    }

    /** Arguments of which none ends between the angle brackets of a type. */
    private static List<String> whole(List<String> pieces) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        for (String piece : pieces) {
            argument.append(argument.isEmpty() ? "" : ", ").append(piece);
            for (int i = 0; i < piece.length(); i++) {
                boolean arrow = i > 0 && "=-".indexOf(piece.charAt(i - 1)) >= 0;
                depth += piece.charAt(i) == '<' ? 1 : piece.charAt(i) == '>' && !arrow ? -1 : 0;
            }
            if (depth <= 0) {
                arguments.add(argument.toString());
                argument.setLength(0);
                depth = 0;
            }
        }
        return arguments;
    }

    /** The offset of the first character at or behind {@code from} that isn't white space. */
    int next(int from) {
        int at = from;
        while (at < blank.length() && Character.isWhitespace(blank.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset of the last character before {@code to} that isn't white space, or -1. */
    int before(int to) {
        int at = to - 1;
        while (at >= 0 && Character.isWhitespace(blank.charAt(at))) {
            at--;
        }
        return at;
    }

    /** The identifier that ends right before {@code to}, empty for none. */
    String wordBefore(int to) {
        int end = before(to) + 1;
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(blank.charAt(start - 1))) {
            start--;
        }
        return blank.substring(start, end);
    }

    int lineOf(int offset) {
        return lines.lineOf(offset);
    }

    /** Names of what is thrown between two offsets. */
    List<String> raised(int from, int to, String keyword) {
        Set<String> raised = new LinkedHashSet<>();
        String body = blank.substring(from, Math.max(from, to));
        int at = body.indexOf(keyword);
        while (at >= 0 && raised.size() < MOST_RAISED) {
            String name = thrown(body, at + keyword.length());
            if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
                raised.add(name);
            }
            at = body.indexOf(keyword, at + keyword.length());
        }
        return List.copyOf(raised);
    }

    private static String thrown(String body, int from) {
        int start = body.startsWith("new ", from) ? from + 4 : from;
        int end = start;
        while (end < body.length()
                && (Character.isJavaIdentifierPart(body.charAt(end)) || body.charAt(end) == '.')) {
            end++;
        }
        String name = body.substring(start, end);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
