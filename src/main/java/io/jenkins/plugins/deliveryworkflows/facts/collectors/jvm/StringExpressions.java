package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmIndex.Located;
import io.jenkins.plugins.deliveryworkflows.facts.text.Brackets;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes constant expressions over texts: literals, sums, and constants of whatever file.
 *
 * <p>What can't be known becomes <code>{expression}</code>.
 */
final class StringExpressions {

    private static final int DEEPEST = 12;

    private final JvmIndex index;

    StringExpressions(JvmIndex index) {
        this.index = index;
    }

    /** The elements of an array, or the one element that stands alone; none for no code. */
    static List<String> elements(String code) {
        String array = code.strip();
        if (array.startsWith("arrayOf")) {
            array = array.substring("arrayOf".length()).strip();
        }
        boolean bracketed =
                array.length() > 1 && "{[(".indexOf(array.charAt(0)) >= 0 && closesAtEnd(array);
        if (!bracketed) {
            return array.isEmpty() ? List.of() : List.of(array);
        }
        return Brackets.arguments(array, masked(array), 1, array.length() - 1);
    }

    /** The text that an expression, written within a type, stands for. */
    String evaluate(String code, Located scope) {
        return evaluate(code, scope, 0);
    }

    private String evaluate(String code, Located scope, int depth) {
        String expression = code.strip();
        if (depth > DEEPEST) {
            return "{" + expression + "}";
        }
        List<String> terms = terms(expression);
        if (terms.size() > 1) {
            StringBuilder sum = new StringBuilder();
            terms.forEach(term -> sum.append(evaluate(term, scope, depth + 1)));
            return sum.toString();
        }
        if (expression.startsWith("\"")) {
            return literal(expression, scope, depth);
        }
        if (expression.startsWith("(") && closesAtEnd(expression)) {
            return evaluate(expression.substring(1, expression.length() - 1), scope, depth + 1);
        }
        if (!isName(expression)) {
            return unknown(expression);
        }
        return constant(expression, scope)
                .map(found -> evaluate(found.value(), found.scope(), depth + 1))
                .orElseGet(() -> unknown(expression));
    }

    private static String unknown(String expression) {
        return "{" + expression.substring(expression.lastIndexOf('.') + 1) + "}";
    }

    private record Constant(String value, Located scope) {}

    private Optional<Constant> constant(String name, Located scope) {
        int dot = name.lastIndexOf('.');
        String simple = name.substring(dot + 1);
        if (dot >= 0) {
            return index.resolve(name.substring(0, dot), scope)
                    .flatMap(owner -> inherited(simple, owner));
        }
        for (String own = scope.type().name(); ; own = own.substring(0, own.lastIndexOf('.'))) {
            Optional<Constant> found =
                    own.isEmpty()
                            ? Optional.empty()
                            : index.byName(packaged(scope, own), scope)
                                    .flatMap(owner -> inherited(simple, owner));
            if (found.isPresent()) {
                return found;
            }
            if (own.lastIndexOf('.') < 0) {
                break;
            }
        }
        return imported(simple, scope)
                .or(
                        () ->
                                index.byName(packaged(scope, ""), scope)
                                        .flatMap(owner -> inherited(simple, owner)));
    }

    private Optional<Constant> imported(String simple, Located scope) {
        for (String imported : scope.file().imports()) {
            boolean fits = imported.endsWith("." + simple) || imported.endsWith(".*");
            if (fits) {
                String owner = imported.substring(0, imported.lastIndexOf('.'));
                Optional<Constant> found =
                        index.byName(owner, scope)
                                .or(() -> index.byName(owner + ".", scope))
                                .flatMap(type -> inherited(simple, type));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String packaged(Located scope, String name) {
        String packageName = scope.file().packageName();
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    private Optional<Constant> inherited(String simple, Located owner) {
        for (Located type : index.hierarchy(owner)) {
            for (JvmMember member : type.type().members()) {
                if (member.field() && member.name().equals(simple) && !member.value().isEmpty()) {
                    return Optional.of(new Constant(member.value(), type));
                }
            }
        }
        return Optional.empty();
    }

    private String literal(String expression, Located scope, int depth) {
        String quote = expression.startsWith("\"\"\"") ? "\"\"\"" : "\"";
        int end = expression.length() - (expression.endsWith(quote) ? quote.length() : 0);
        String inside = expression.substring(Math.min(quote.length(), end), end).strip();
        boolean kotlin = scope.path().endsWith(".kt");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '\\' && i + 1 < inside.length()) {
                out.append(inside.charAt(++i));
            } else if (kotlin && c == '$') {
                i = template(inside, i, out, scope, depth);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private int template(String inside, int at, StringBuilder out, Located scope, int depth) {
        if (inside.startsWith("${", at)) {
            int close = inside.indexOf('}', at);
            int end = close < 0 ? inside.length() : close;
            out.append(evaluate(inside.substring(at + 2, end), scope, depth + 1));
            return end;
        }
        int end = at + 1;
        while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))
                || end < inside.length() && inside.charAt(end) == '_') {
            end++;
        }
        out.append(evaluate(inside.substring(at + 1, end), scope, depth + 1));
        return end - 1;
    }

    private static List<String> terms(String expression) {
        String blank = masked(expression);
        List<String> terms = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < blank.length(); i++) {
            char c = blank.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '+' && depth == 0) {
                terms.add(expression.substring(start, i));
                start = i + 1;
            }
        }
        terms.add(expression.substring(start));
        return terms;
    }

    private static boolean isName(String expression) {
        return !expression.isEmpty()
                && expression.chars().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.');
    }

    private static boolean closesAtEnd(String code) {
        return Brackets.close(masked(code), 0) == code.length() - 1;
    }

    private static String masked(String code) {
        return CodeMask.withoutCommentsAndStrings(code, CodeMask.Syntax.C_LIKE);
    }
}
