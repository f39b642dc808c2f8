package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.Brackets;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the declarations of a Java file: types, fields, methods and their annotations.
 *
 * <p>It skips what bodies contain and stops where brackets don't match, with what it has by then.
 */
final class JavaReader {

    private static final int DEEPEST = 12;
    private static final Set<String> MODIFIERS =
            Set.of(
                    "public",
                    "protected",
                    "private",
                    "static",
                    "final",
                    "abstract",
                    "transient",
                    "volatile",
                    "default",
                    "synchronized",
                    "native",
                    "strictfp",
                    "sealed",
                    "non-sealed");
    private static final List<String> KINDS =
            List.of("class", "interface", "enum", "@interface", "record");

    private final SourceText text;
    private final String code;
    private final String blank;
    private final List<JvmType> types = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();
    private String packageName = "";

    private JavaReader(SourceText text) {
        this.text = text;
        this.code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.C_LIKE);
        this.blank = CodeMask.withoutCommentsAndStrings(text.toString(), CodeMask.Syntax.C_LIKE);
    }

    static JvmFile read(SourceText text) {
        JavaReader reader = new JavaReader(text);
        reader.body(0, reader.blank.length(), "", 0);
        return new JvmFile(reader.packageName, reader.imports, reader.types);
    }

    /** The members between two offsets; the types among them are added to the file's. */
    private List<JvmMember> body(int from, int to, String outer, int depth) {
        List<JvmMember> members = new ArrayList<>();
        Statement statement = new Statement();
        int at = from;
        while (at >= 0 && at < to) {
            char c = blank.charAt(at);
            if (c == '@' && !blank.startsWith("@interface", at)) {
                AnnotationReader.Found found = AnnotationReader.read(code, blank, at);
                statement.annotations.add(found.annotation());
                statement.words.append(' ');
                at = found.end();
            } else if (c == ';') {
                addFields(statement, "", at, members);
                at++;
                statement = new Statement();
            } else if (c == '=') {
                int end = endOfField(at + 1, to);
                addFields(statement, code.substring(at + 1, end).strip(), at, members);
                at = end + 1;
                statement = new Statement();
            } else if (c == '(' && !statement.declares("record")) {
                members.add(method(statement, at));
                at = behindMethod(at, to);
                statement = new Statement();
            } else if (c == '(') {
                int close = Brackets.close(blank, at);
                statement.components = close < 0 ? List.of() : components(at, close);
                at = close < 0 ? -1 : close + 1;
            } else if (c == '{') {
                int close = Brackets.close(blank, at);
                if (close > 0 && statement.kind() != null && depth < DEEPEST) {
                    addType(statement, at, close, outer, depth);
                }
                at = close < 0 ? -1 : close + 1;
                statement = new Statement();
            } else {
                statement.words.append(c);
                at++;
            }
        }
        return members;
    }

    private void addType(Statement statement, int open, int close, String outer, int depth) {
        String kind = statement.kind();
        List<String> words =
                Words.of(
                        Words.withoutTypeArguments(statement.words.toString()).replace(",", " , "));
        int keyword = words.indexOf(kind);
        if (keyword + 1 >= words.size()) {
            return;
        }
        String name = (outer.isEmpty() ? "" : outer + ".") + words.get(keyword + 1);
        int members = kind.equals("enum") ? behindConstants(open + 1, close) : open + 1;
        int position = types.size();
        List<JvmMember> inside = new ArrayList<>(statement.components);
        inside.addAll(body(members, close, name, depth + 1));
        types.add(
                position,
                new JvmType(
                        name,
                        kind,
                        words.subList(0, keyword),
                        supertypes(words.subList(keyword + 2, words.size())),
                        statement.annotations,
                        inside,
                        text.lineOf(open)));
    }

    private static List<String> supertypes(List<String> header) {
        List<String> names = new ArrayList<>();
        for (String word : header) {
            if (word.equals("permits")) {
                break;
            }
            if (!word.equals("extends") && !word.equals("implements") && !word.equals(",")) {
                names.add(word);
            }
        }
        return names;
    }

    private int behindConstants(int from, int close) {
        int end = endOfField(from, close);
        return Math.min(end + 1, close);
    }

    /** The offset of the semicolon, outside of brackets, that ends a field; else {@code to}. */
    private int endOfField(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = blank.charAt(i);
            if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else if (c == ';' && depth == 0) {
                return i;
            }
        }
        return to;
    }

    private int behindMethod(int open, int to) {
        int close = Brackets.close(blank, open);
        if (close < 0) {
            return -1;
        }
        for (int i = close + 1; i < to; i++) {
            char c = blank.charAt(i);
            if (c == ';') {
                return i + 1;
            }
            if (c == '{') {
                int end = Brackets.close(blank, i);
                return end < 0 ? -1 : end + 1;
            }
        }
        return to;
    }

    private JvmMember method(Statement statement, int open) {
        List<String> words = Words.of(statement.words.toString());
        String name = words.isEmpty() ? "" : words.get(words.size() - 1);
        int close = Brackets.close(blank, open);
        int parameters =
                close < 0 ? 0 : Words.parts(String.join(",", arguments(open, close))).size();
        return member(statement, name, typeOf(words), words, parameters, "", text.lineOf(open));
    }

    private List<String> arguments(int open, int close) {
        return Brackets.arguments(blank, blank, open + 1, close);
    }

    private List<JvmMember> components(int open, int close) {
        List<JvmMember> found = new ArrayList<>();
        for (String component :
                Words.parts(String.join(",", Brackets.arguments(code, blank, open + 1, close)))) {
            Statement statement = new Statement();
            String masked = CodeMask.withoutCommentsAndStrings(component, CodeMask.Syntax.C_LIKE);
            int at = 0;
            while (at < masked.length() && masked.charAt(at) == '@') {
                AnnotationReader.Found annotation = AnnotationReader.read(component, masked, at);
                statement.annotations.add(annotation.annotation());
                at = Words.skipSpace(masked, annotation.end());
            }
            List<String> words = Words.of(component.substring(Math.min(at, component.length())));
            if (words.size() > 1) {
                found.add(
                        member(
                                statement,
                                words.get(words.size() - 1),
                                typeOf(words),
                                words,
                                JvmMember.FIELD,
                                "",
                                text.lineOf(open)));
            }
        }
        return found;
    }

    private void addFields(Statement statement, String value, int at, List<JvmMember> members) {
        List<String> words = Words.of(statement.words.toString());
        if (words.size() == 2 && words.get(0).equals("package")) {
            packageName = words.get(1);
        } else if (words.size() >= 2 && words.get(0).equals("import")) {
            imports.add(words.get(words.size() - 1));
        } else if (words.size() >= 2) {
            String declared = String.join(" ", words);
            List<String> declarators = Words.parts(declared);
            List<String> first = Words.of(declarators.get(0));
            for (String declarator : declarators) {
                List<String> own = Words.of(declarator.replace("[", " ").replace("]", " "));
                members.add(
                        member(
                                statement,
                                own.isEmpty() ? "" : own.get(own.size() - 1),
                                typeOf(first),
                                words,
                                JvmMember.FIELD,
                                value,
                                text.lineOf(at)));
            }
        }
    }

    private static String typeOf(List<String> words) {
        return String.join(
                " ",
                words.subList(0, Math.max(0, words.size() - 1)).stream()
                        .filter(w -> !MODIFIERS.contains(w))
                        .toList());
    }

    private static JvmMember member(
            Statement statement,
            String name,
            String type,
            List<String> words,
            int parameters,
            String value,
            int line) {
        return new JvmMember(
                name,
                type,
                words.stream().filter(MODIFIERS::contains).toList(),
                statement.annotations,
                parameters,
                value,
                line);
    }

    /** What was read of a declaration so far. */
    private static final class Statement {
        private final StringBuilder words = new StringBuilder();
        private final List<JvmAnnotation> annotations = new ArrayList<>();
        private List<JvmMember> components = List.of();

        private String kind() {
            List<String> read = Words.of(Words.withoutTypeArguments(words.toString()));
            return KINDS.stream().filter(read::contains).findFirst().orElse(null);
        }

        /** Whether the word before the last is this keyword, as in {@code record Name(}. */
        private boolean declares(String keyword) {
            if (words.indexOf(keyword) < 0) {
                return false;
            }
            List<String> read = Words.of(Words.withoutTypeArguments(words.toString()));
            return read.size() > 1 && read.get(read.size() - 2).equals(keyword);
        }
    }
}
