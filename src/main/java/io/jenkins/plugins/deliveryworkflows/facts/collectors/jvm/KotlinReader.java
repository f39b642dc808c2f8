package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.text.Brackets;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the declarations of a Kotlin file.
 *
 * <p>Kotlin ends its statements with lines, so this reader looks for keywords and takes the
 * annotations and modifiers right before them; everything else is passed over.
 */
final class KotlinReader {

    private static final int DEEPEST = 12;

    private static final Pattern HEADER =
            Pattern.compile("(?m)^[ \\t]*(package|import)[ \\t]+([\\w.*]+)");
    private static final Set<String> MODIFIERS =
            Set.of(
                    "public",
                    "protected",
                    "private",
                    "internal",
                    "open",
                    "abstract",
                    "final",
                    "override",
                    "const",
                    "lateinit",
                    "data",
                    "sealed",
                    "enum",
                    "annotation",
                    "companion",
                    "suspend",
                    "inline",
                    "value",
                    "inner");

    private final SourceText text;
    private final String code;
    private final String blank;
    private final KotlinText scan;
    private final List<JvmType> types = new ArrayList<>();

    private KotlinReader(SourceText text) {
        this.text = text;
        this.code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.C_LIKE);
        this.blank = CodeMask.withoutCommentsAndStrings(text.toString(), CodeMask.Syntax.C_LIKE);
        this.scan = new KotlinText(blank);
    }

    static JvmFile read(SourceText text) {
        KotlinReader reader = new KotlinReader(text);
        String packageName = "";
        List<String> imports = new ArrayList<>();
        int behind = 0;
        Matcher header = HEADER.matcher(reader.blank);
        while (header.find()) {
            if (header.group(1).equals("import")) {
                imports.add(header.group(2));
            } else {
                packageName = header.group(2);
            }
            behind = header.end();
        }
        List<JvmMember> loose = reader.body(behind, reader.blank.length(), "", 0);
        if (!loose.isEmpty()) {
            reader.types.add(new JvmType("", "file", List.of(), List.of(), List.of(), loose, 1));
        }
        return new JvmFile(packageName, imports, reader.types);
    }

    private List<JvmMember> body(int from, int to, String outer, int depth) {
        List<JvmMember> members = new ArrayList<>();
        List<JvmAnnotation> annotations = new ArrayList<>();
        List<String> modifiers = new ArrayList<>();
        int at = from;
        while (at >= 0 && at < to) {
            char c = blank.charAt(at);
            if (c == '@') {
                AnnotationReader.Found found = AnnotationReader.read(code, blank, at);
                annotations.add(found.annotation());
                at = Math.max(found.end(), at + 1);
            } else if (c == '(' || c == '{') {
                int close = Brackets.close(blank, at);
                at = close < 0 ? -1 : close + 1;
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = Words.skipName(blank, at);
                String word = blank.substring(at, end);
                if (MODIFIERS.contains(word)) {
                    modifiers.add(word);
                    at = end;
                    continue;
                }
                boolean reference = at > 0 && (":.".indexOf(blank.charAt(at - 1)) >= 0);
                at =
                        reference
                                ? end
                                : declaration(
                                        word, end, outer, depth, annotations, modifiers, members);
                annotations.clear();
                modifiers.clear();
            } else {
                at++;
            }
        }
        return members;
    }

    private int declaration(
            String keyword,
            int at,
            String outer,
            int depth,
            List<JvmAnnotation> annotations,
            List<String> modifiers,
            List<JvmMember> members) {
        return switch (keyword) {
            case "class", "interface", "object" ->
                    depth < DEEPEST
                            ? type(keyword, at, outer, depth, annotations, modifiers, members)
                            : at;
            case "fun" -> function(at, annotations, modifiers, members);
            case "val", "var" -> property(at, annotations, modifiers, members);
            default -> at;
        };
    }

    private int type(
            String keyword,
            int at,
            String outer,
            int depth,
            List<JvmAnnotation> annotations,
            List<String> modifiers,
            List<JvmMember> members) {
        int nameStart = Words.skipSpace(blank, at);
        int end = Words.skipName(blank, nameStart);
        boolean companion = modifiers.contains("companion");
        String simple = blank.substring(nameStart, end);
        if (simple.isEmpty() && !companion) {
            return at;
        }
        List<JvmMember> inside = new ArrayList<>();
        int behind = primaryConstructor(end, inside);
        List<String> supertypes = new ArrayList<>();
        behind = scan.supertypes(behind, supertypes);
        int open = Words.skipSpace(blank, behind);
        String name = outer.isEmpty() ? simple : outer + "." + simple;
        int position = types.size();
        if (behind >= 0 && open < blank.length() && blank.charAt(open) == '{') {
            int close = Brackets.close(blank, open);
            if (close < 0) {
                return -1;
            }
            inside.addAll(body(open + 1, close, companion ? outer : name, depth + 1));
            behind = close + 1;
        }
        if (companion) {
            members.addAll(inside);
        } else {
            types.add(
                    position,
                    new JvmType(
                            name,
                            modifiers.contains("annotation") ? "@interface" : keyword,
                            modifiers,
                            supertypes,
                            annotations,
                            inside,
                            text.lineOf(nameStart)));
        }
        return behind;
    }

    private int primaryConstructor(int from, List<JvmMember> members) {
        int at = from;
        while (at < blank.length()) {
            char c = blank.charAt(at);
            if (c == '(') {
                int close = Brackets.close(blank, at);
                if (close < 0) {
                    return -1;
                }
                members.addAll(
                        body(at + 1, close, "", DEEPEST).stream()
                                .map(JvmMember::withoutValue)
                                .toList());
                return close + 1;
            }
            if (c == '@') {
                at = Math.max(AnnotationReader.read(code, blank, at).end(), at + 1);
            } else if (c == '<') {
                at = scan.behindTypeArguments(at);
            } else if (blank.startsWith("constructor", at)) {
                at += "constructor".length();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return from;
            }
        }
        return from;
    }

    private int function(
            int at,
            List<JvmAnnotation> annotations,
            List<String> modifiers,
            List<JvmMember> members) {
        int open = blank.indexOf('(', at);
        int close = open < 0 ? -1 : Brackets.close(blank, open);
        if (close < 0) {
            return -1;
        }
        String before = blank.substring(at, open).strip();
        int nameStart = before.length();
        while (nameStart > 0 && Character.isJavaIdentifierPart(before.charAt(nameStart - 1))) {
            nameStart--;
        }
        int parameters = Brackets.arguments(blank, blank, open + 1, close).size();
        members.add(
                new JvmMember(
                        before.substring(nameStart),
                        "",
                        modifiers,
                        annotations,
                        parameters,
                        "",
                        text.lineOf(open)));
        return close + 1;
    }

    private int property(
            int at,
            List<JvmAnnotation> annotations,
            List<String> modifiers,
            List<JvmMember> members) {
        int nameStart = Words.skipSpace(blank, at);
        int nameEnd = Words.skipName(blank, nameStart);
        int end = nameEnd;
        int depth = 0;
        while (end < Math.min(blank.length(), nameEnd + KotlinText.LONGEST)) {
            char c = blank.charAt(end);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if ("\n={)".indexOf(c) >= 0 || (c == ',' && depth == 0)) {
                break;
            }
            end++;
        }
        String between = blank.substring(nameEnd, end).strip();
        String type = between.startsWith(":") ? between.substring(1).strip() : "";
        boolean assigned = end < blank.length() && blank.charAt(end) == '=';
        int valueEnd = assigned ? scan.endOfLine(end + 1) : end;
        members.add(
                new JvmMember(
                        blank.substring(nameStart, nameEnd),
                        type,
                        modifiers,
                        annotations,
                        JvmMember.FIELD,
                        assigned ? code.substring(end + 1, valueEnd).strip() : "",
                        text.lineOf(nameStart)));
        return end;
    }
}
