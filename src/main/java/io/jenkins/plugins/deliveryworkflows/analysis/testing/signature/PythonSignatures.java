package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.Brackets;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads Python's functions: {@code def place(cart: Cart, *, user: User | None = None) -> Order:}.
 */
final class PythonSignatures {

    private static final int LONGEST_HEAD = 4_000;
    private static final int MOST_RAISED = 6;
    private static final Set<String> PASSED_OVER = Set.of("self", "cls", "*", "/", "");

    private final String blank;
    private final String[] lines;

    PythonSignatures(String source) {
        String text = SourceText.of(source).toString();
        blank = CodeMask.withoutCommentsAndStrings(text, CodeMask.Syntax.PYTHON);
        lines = blank.split("\n", -1);
    }

    List<Signature> read() {
        List<Signature> found = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < lines.length && found.size() < Signatures.MOST; i++) {
            String line = lines[i].strip();
            if (line.startsWith("def ") || line.startsWith("async def ")) {
                add(i, offset, found);
            }
            offset += lines[i].length() + 1;
        }
        return found;
    }

    private void add(int index, int offset, List<Signature> found) {
        int open = blank.indexOf('(', offset);
        int define = blank.indexOf("def ", offset);
        if (open < 0 || open - define > 200) {
            return;
        }
        String head = blank.substring(open, Math.min(blank.length(), open + LONGEST_HEAD));
        int close = Brackets.close(head, 0);
        String name = blank.substring(define + 4, open).strip();
        if (close < 0 || name.isEmpty()) {
            return;
        }
        List<Parameter> parameters =
                Brackets.arguments(head, head, 1, close).stream()
                        .map(ScriptSignatures::parameter)
                        .filter(parameter -> !PASSED_OVER.contains(parameter.name()))
                        .map(p -> new Parameter(p.name().replace("*", ""), p.type()))
                        .toList();
        int last = lastLine(index, index + breaks(head, close));
        found.add(
                new Signature(
                        name,
                        parameters,
                        raised(index, last),
                        !name.startsWith("_"),
                        index + 1,
                        last));
    }

    private static int breaks(String head, int to) {
        return (int) head.substring(0, to).chars().filter(c -> c == '\n').count();
    }

    /** The last line that is indented deeper than the head, 1-based. */
    private int lastLine(int index, int endOfHead) {
        int indent = indent(lines[index]);
        int last = endOfHead + 1;
        for (int i = endOfHead + 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                if (indent(lines[i]) <= indent) {
                    return last;
                }
                last = i + 1;
            }
        }
        return last;
    }

    private List<String> raised(int from, int to) {
        Set<String> raised = new LinkedHashSet<>();
        for (int i = from; i < to && raised.size() < MOST_RAISED; i++) {
            String line = lines[i].strip();
            if (line.startsWith("raise ")) {
                int end = 6;
                while (end < line.length()
                        && (Character.isJavaIdentifierPart(line.charAt(end))
                                || line.charAt(end) == '.')) {
                    end++;
                }
                String name = line.substring(6, end);
                name = name.substring(name.lastIndexOf('.') + 1);
                if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
                    raised.add(name);
                }
            }
        }
        return List.copyOf(raised);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
