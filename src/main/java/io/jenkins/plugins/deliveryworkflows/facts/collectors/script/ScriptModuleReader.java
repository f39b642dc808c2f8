package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModule.Export;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the imports, exports and constants of a file, in ES and CommonJS modules. */
final class ScriptModuleReader {

    private static final int MOST_EXPORTS = 500;
    private static final Pattern CLAUSE =
            Pattern.compile("\\b(import|export)\\b(?!\\s*[(.])|\\bfrom\\s*([\"'])|;");
    private static final Pattern EXPORT =
            Pattern.compile(
                    "\\bexport\\s+(?:declare\\s+)?(?:(default)\\s+)?(?:abstract\\s+)?"
                            + "(?:(?:async\\s+)?(?:function\\b\\s*\\*?|class\\b|const\\s+enum\\b|const\\b|let\\b|var\\b|enum\\b)"
                            + "\\s*([A-Za-z_$][\\w$]*)?)?");
    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "(?<![\\w$.])(?:module\\s*\\.\\s*exports|exports|export(?=\\s*=))"
                            + "(?:\\s*\\.\\s*([A-Za-z_$][\\w$]*))?\\s*=(?![=>])\\s*");
    private static final Pattern REQUIRED =
            Pattern.compile(
                    "(?:await\\s+)?(?:require|import)\\s*\\(\\s*([\"']) *\\1\\s*\\)(?:\\s*\\.\\s*([A-Za-z_$][\\w$]*))?\\s*$");
    private static final Pattern FUNCTION =
            Pattern.compile("(?:async\\s+)?(?:function|class)\\b\\s*\\*?\\s*([A-Za-z_$][\\w$]*)?");
    private static final Pattern ITEM =
            Pattern.compile(
                    "(?:type\\s+)?([A-Za-z_$][\\w$]*|\\*)(?:\\s*(?:\\bas\\b|:)\\s*([A-Za-z_$][\\w$]*))?");

    private final ScriptText text;
    private final Imports imports;
    private final ScriptConstants constants;
    private final List<Export> exports = new ArrayList<>();

    ScriptModuleReader(ScriptText text, Imports imports) {
        this.text = text;
        this.imports = imports;
        this.constants = new ScriptConstants(text, new ExpressionReader(text, imports));
    }

    /** Reads the module; what {@code imports} takes afterwards isn't part of it. */
    ScriptModule read() {
        readClauses();
        readRequired();
        constants.readDeclared();
        readDeclaredExports();
        readAssignedExports();
        return new ScriptModule(imports.all(), List.copyOf(exports), constants.all());
    }

    private void readClauses() {
        Matcher matcher = CLAUSE.matcher(text.blank());
        String keyword = "";
        int start = 0;
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                keyword = matcher.group(1);
                start = matcher.end();
            } else {
                if (matcher.group(2) != null && !keyword.isEmpty()) {
                    String from = text.stringAt(matcher.start(2));
                    readClause(keyword, text.blank().substring(start, matcher.start()), from);
                }
                keyword = "";
            }
        }
    }

    private void readClause(String keyword, String clause, String from) {
        boolean importing = keyword.equals("import");
        int brace = clause.indexOf('{');
        Matcher items = ITEM.matcher(clause);
        while (items.find()) {
            boolean braced = brace >= 0 && items.start() > brace;
            String name = items.group(1);
            String other = items.group(2) == null ? name : items.group(2);
            if (importing) {
                imports.add(other, from, braced || name.equals("*") ? name : ScriptModule.DEFAULT);
            } else {
                addExport(other, name, from);
            }
        }
    }

    private void readRequired() {
        Matcher required = REQUIRED.matcher(text.blank());
        for (ScriptDeclarations.Declared declared : text.declarations()) {
            required.region(declared.value().from(), declared.value().to());
            if (required.lookingAt()) {
                String from = text.stringAt(required.start(1));
                if (declared.isPattern()) {
                    readTaken(declared.name(), from);
                } else {
                    String member = required.group(2);
                    imports.add(
                            declared.name(), from, member == null ? ScriptModule.DEFAULT : member);
                }
            }
        }
    }

    private void readTaken(String pattern, String from) {
        Matcher items = ITEM.matcher(pattern);
        while (items.find()) {
            String name = items.group(1);
            imports.add(items.group(2) == null ? name : items.group(2), from, name);
        }
    }

    private void readDeclaredExports() {
        Matcher matcher = EXPORT.matcher(text.blank());
        while (matcher.find()) {
            String name = matcher.group(2);
            if (matcher.group(1) != null) {
                if (name != null) {
                    addExport(ScriptModule.DEFAULT, name, "");
                } else {
                    export(ScriptModule.DEFAULT, text.skipSpace(matcher.end()));
                }
            } else if (name != null) {
                addExport(name, name, "");
            } else {
                readExportList(text.skipSpace(matcher.end()));
            }
        }
    }

    private void readExportList(int brace) {
        int close =
                brace < text.blank().length() && text.blank().charAt(brace) == '{'
                        ? text.close(brace)
                        : -1;
        if (close < 0 || text.blank().startsWith("from", text.skipSpace(close + 1))) {
            return;
        }
        Matcher items = ITEM.matcher(text.blank()).region(brace, close);
        while (items.find()) {
            String name = items.group(1);
            addExport(items.group(2) == null ? name : items.group(2), name, "");
        }
    }

    private void readAssignedExports() {
        Matcher matcher = ASSIGNED.matcher(text.blank());
        while (matcher.find()) {
            String name = matcher.group(1) == null ? ScriptModule.DEFAULT : matcher.group(1);
            export(name, matcher.end());
        }
    }

    private void export(String name, int at) {
        if (at >= text.blank().length()) {
            return;
        }
        Matcher function = FUNCTION.matcher(text.blank()).region(at, text.blank().length());
        if (function.lookingAt() && function.group(1) != null) {
            addExport(name, function.group(1), "");
        } else if (text.blank().charAt(at) == '{' && name.equals(ScriptModule.DEFAULT)) {
            for (ObjectLiteral.Property member : ObjectLiteral.read(text, at).properties()) {
                addExport(member.key(), ScriptModule.EXPORTED + member.key(), "");
                constants.read(ScriptModule.EXPORTED + member.key(), member.value());
            }
        } else {
            addExport(name, ScriptModule.EXPORTED + name, "");
            constants.read(ScriptModule.EXPORTED + name, new Span(at, text.endOfExpression(at)));
        }
    }

    private void addExport(String name, String local, String from) {
        if (exports.size() < MOST_EXPORTS) {
            exports.add(new Export(name, local, from));
        }
    }
}
