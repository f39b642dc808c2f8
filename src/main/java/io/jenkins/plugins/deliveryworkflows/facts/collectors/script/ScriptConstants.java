package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModule.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the names of a file that stand for a text or for another name. */
final class ScriptConstants {

    private static final int MOST = 2000;
    private static final int MOST_FIELDS = 100;
    private static final int DEEPEST = 8;
    private static final Pattern ENUM =
            Pattern.compile("\\benum\\s+([A-Za-z_$][\\w$]*)\\s*(?=\\{)");
    private static final Pattern MEMBER = Pattern.compile("([A-Za-z_$][\\w$]*)\\s*=\\s*");
    private static final Pattern FIELD =
            Pattern.compile("\\bthis\\s*\\.\\s*([A-Za-z_$][\\w$]*)\\s*=\\s*(?=new\\b)");
    private static final Pattern FROZEN =
            Pattern.compile("Object\\s*\\.\\s*freeze\\s*\\(\\s*(?=\\{)");
    private static final Pattern LAZY =
            Pattern.compile(
                    "(?:React\\s*\\.\\s*)?(?:lazy|loadable)\\w*\\s*(?:<[^<>]*>)?\\(\\s*(?:async\\s*)?\\(\\s*\\)\\s*=>\\s*(?:\\{\\s*return\\s+)?import\\s*\\(\\s*(?=[\"'])");
    private static final Pattern REFERENCE =
            Pattern.compile("[\\w$]+(?:\\(\\))?(?:\\.[\\w$]+(?:\\(\\))?)*");

    private final ScriptText text;
    private final ExpressionReader expressions;
    private final List<Constant> found = new ArrayList<>();

    ScriptConstants(ScriptText text, ExpressionReader expressions) {
        this.text = text;
        this.expressions = expressions;
    }

    List<Constant> all() {
        return List.copyOf(found);
    }

    void readDeclared() {
        for (ScriptDeclarations.Declared declared : text.declarations()) {
            if (!declared.isPattern()) {
                read(declared.name(), declared.value());
            }
        }
        Matcher fields = FIELD.matcher(text.blank());
        for (int i = 0; i < MOST_FIELDS && fields.find(); i++) {
            Span value = new Span(fields.end(), text.endOfExpression(fields.end()));
            read("this." + fields.group(1), value);
        }
        Matcher enums = ENUM.matcher(text.blank());
        while (enums.find()) {
            for (Span member : text.arguments(enums.end())) {
                Matcher assigned = MEMBER.matcher(text.blank()).region(member.from(), member.to());
                if (assigned.lookingAt()) {
                    Span value = new Span(assigned.end(), member.to());
                    read(enums.group(1) + "." + assigned.group(1), value);
                }
            }
        }
    }

    /** Takes a name for a value, or for each member of the object that the value is. */
    void read(String name, Span value) {
        read(name, value, 0);
    }

    private void read(String name, Span whole, int depth) {
        Span value = text.strip(whole);
        if (found.size() >= MOST || depth > DEEPEST || value.from() >= value.to()) {
            return;
        }
        Matcher frozen = FROZEN.matcher(text.blank()).region(value.from(), value.to());
        int start = frozen.lookingAt() ? frozen.end() : value.from();
        char first = text.blank().charAt(start);
        if (first == '{') {
            for (ObjectLiteral.Property member : ObjectLiteral.read(text, start).properties()) {
                read(name + "." + member.key(), member.value(), depth + 1);
            }
        } else if (isPlain(first)) {
            Matcher lazy = LAZY.matcher(text.blank()).region(value.from(), value.to());
            if (lazy.lookingAt()) {
                found.add(new Constant(name, expressions.required(lazy.end())));
                return;
            }
            Optional<Expression> given = ArrowTexts.in(text, expressions, value);
            if (given.isPresent()) {
                found.add(new Constant(name + "()", given.get()));
                return;
            }
            Expression expression = expressions.read(value);
            if (expression.hasText() || REFERENCE.matcher(expression.asName()).matches()) {
                found.add(new Constant(name, expression));
            }
        }
    }

    /** Functions, arrays, numbers and markup stand for no text. */
    private static boolean isPlain(char first) {
        return "\"'`(".indexOf(first) >= 0 || Character.isJavaIdentifierStart(first);
    }
}
