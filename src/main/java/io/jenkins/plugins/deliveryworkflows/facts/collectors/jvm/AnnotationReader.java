package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmAnnotation.Attribute;
import io.jenkins.plugins.deliveryworkflows.facts.text.Brackets;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.ArrayList;
import java.util.List;

/** Reads annotations, in Java's and in Kotlin's way of writing them. */
final class AnnotationReader {

    /**
     * An annotation and where it ends.
     *
     * @param end the offset behind it; the text's length where its bracket isn't closed
     */
    record Found(JvmAnnotation annotation, int end) {}

    private AnnotationReader() {}

    /**
     * Reads the annotation at an offset.
     *
     * @param code without comments
     * @param blank without comments and strings
     * @param at the offset of its {@code @}, or of its name where it is nested without one
     */
    static Found read(String code, String blank, int at) {
        int nameStart = blank.charAt(at) == '@' ? at + 1 : at;
        int nameEnd = nameStart;
        while (nameEnd < blank.length() && isNamePart(blank.charAt(nameEnd))) {
            nameEnd++;
        }
        String written = blank.substring(nameStart, nameEnd);
        // Kotlin says before a colon what it annotates: @field:Column.
        String name =
                written.substring(Math.max(written.lastIndexOf('.'), written.lastIndexOf(':')) + 1);
        int open = Words.skipSpace(blank, nameEnd);
        if (open >= blank.length() || blank.charAt(open) != '(') {
            return new Found(new JvmAnnotation(name, List.of()), nameEnd);
        }
        int close = Brackets.close(blank, open);
        if (close < 0) {
            return new Found(new JvmAnnotation(name, List.of()), blank.length());
        }
        List<Attribute> attributes = new ArrayList<>();
        for (String argument : Brackets.arguments(code, blank, open + 1, close)) {
            attributes.add(attribute(argument));
        }
        return new Found(new JvmAnnotation(name, attributes), close + 1);
    }

    /** The outermost annotations in the code of an attribute, one or several. */
    static List<JvmAnnotation> nested(String code) {
        String blank = CodeMask.withoutCommentsAndStrings(code, CodeMask.Syntax.C_LIKE);
        List<JvmAnnotation> found = new ArrayList<>();
        int at = 0;
        while (at < blank.length()) {
            char c = blank.charAt(at);
            if (c == '@' || Character.isUpperCase(c)) {
                Found annotation = read(code, blank, at);
                found.add(annotation.annotation());
                at = Math.max(annotation.end(), at + 1);
            } else {
                at++;
            }
        }
        return found;
    }

    private static Attribute attribute(String argument) {
        int nameEnd = 0;
        while (nameEnd < argument.length()
                && Character.isJavaIdentifierPart(argument.charAt(nameEnd))) {
            nameEnd++;
        }
        int equals = Words.skipSpace(argument, nameEnd);
        boolean named = nameEnd > 0 && equals < argument.length() && argument.charAt(equals) == '=';
        return named
                ? new Attribute(
                        argument.substring(0, nameEnd), argument.substring(equals + 1).strip())
                : new Attribute("value", argument);
    }

    private static boolean isNamePart(char c) {
        return Character.isJavaIdentifierPart(c) || c == '.' || c == ':';
    }
}
