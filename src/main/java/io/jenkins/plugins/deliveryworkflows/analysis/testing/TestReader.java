package io.jenkins.plugins.deliveryworkflows.analysis.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads of a test what it imports and names. A test that asserts nothing is none. */
final class TestReader {

    private static final List<String> ASSERTIONS =
            List.of(
                    "assert",
                    "expect",
                    "should",
                    "verify",
                    "fail(",
                    "Error(",
                    "Fatal(",
                    "Errorf(",
                    "Fatalf(",
                    "raises",
                    "must",
                    "require.",
                    "isequal",
                    "matchsnapshot",
                    "t.fail",
                    "andreturn",
                    "thrown");

    private TestReader() {}

    /**
     * @param wanted identifiers that anybody will ask about
     */
    static Optional<ReadTest> read(
            CodePath code, String text, Set<String> wanted, ServedPaths served) {
        if (!asserts(text)) {
            return Optional.empty();
        }
        return Optional.of(
                new ReadTest(
                        code,
                        TestedStem.of(code),
                        names(text, wanted),
                        imports(code, text),
                        served.in(text)));
    }

    private static boolean asserts(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ASSERTIONS.stream().anyMatch(sign -> lower.contains(sign.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> names(String text, Set<String> wanted) {
        Set<String> names = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean part = i < text.length() && Character.isJavaIdentifierPart(text.charAt(i));
            if (part && start < 0) {
                start = i;
            } else if (!part && start >= 0) {
                String name = text.substring(start, i);
                if (wanted.contains(name)) {
                    names.add(name);
                }
                start = -1;
            }
        }
        return names;
    }

    private static Set<String> imports(CodePath code, String text) {
        Set<String> imports = new HashSet<>();
        switch (code.language()) {
            case JAVA, KOTLIN -> text.lines().forEach(line -> jvmImport(line.strip(), imports));
            case PYTHON ->
                    joinedImports(text)
                            .lines()
                            .forEach(line -> pythonImport(code, line.strip(), imports));
            case SCRIPT -> scriptImports(code, text, imports);
            default -> {}
        }
        return imports;
    }

    private static void jvmImport(String line, Set<String> imports) {
        String bare = line.endsWith(";") ? line.substring(0, line.length() - 1).strip() : line;
        if (bare.startsWith("import ")) {
            String name = bare.substring(7).replace("static ", "").strip();
            imports.add(name.replace('.', '/'));
        } else if (bare.startsWith("package ")) {
            imports.add(bare.substring(8).strip().replace('.', '/') + "/*");
        }
    }

    /** What is imported in brackets over several lines, on one. */
    private static String joinedImports(String text) {
        StringBuilder joined = new StringBuilder(text);
        int open = text.indexOf("import (");
        while (open >= 0) {
            int close = text.indexOf(')', open);
            int end = close < 0 ? text.length() : close;
            for (int i = open; i < end; i++) {
                if (joined.charAt(i) == '\n') {
                    joined.setCharAt(i, ' ');
                }
            }
            open = close < 0 ? -1 : text.indexOf("import (", close);
        }
        return joined.toString();
    }

    private static void pythonImport(CodePath code, String line, Set<String> imports) {
        if (line.startsWith("import ")) {
            for (String module : line.substring(7).split(",")) {
                imports.add(module.strip().split(" ")[0].replace('.', '/'));
            }
        } else if (line.startsWith("from ") && line.contains(" import ")) {
            String module = line.substring(5, line.indexOf(" import ")).strip();
            String path = modulePath(code, module);
            imports.add(path);
            String names = line.substring(line.indexOf(" import ") + 8).replace("(", "");
            for (String name : names.split(",")) {
                imports.add(path + "/" + name.strip().split(" ")[0]);
            }
        }
    }

    private static String modulePath(CodePath code, String module) {
        int dots = 0;
        while (dots < module.length() && module.charAt(dots) == '.') {
            dots++;
        }
        String rest = module.substring(dots).replace('.', '/');
        return dots == 0 ? rest : joined(code.folder(), "../".repeat(dots - 1) + rest);
    }

    private static void scriptImports(CodePath code, String text, Set<String> imports) {
        for (char quote : new char[] {'\'', '"'}) {
            int open = text.indexOf(quote);
            while (open >= 0) {
                int end = text.indexOf('\n', open);
                int close = text.indexOf(quote, open + 1);
                boolean closed = close > 0 && (end < 0 || close < end) && close - open < 300;
                if (closed) {
                    imported(code, text, open, close, imports);
                }
                open = text.indexOf(quote, closed ? close + 1 : open + 1);
                if (!closed && end > 0) {
                    open = text.indexOf(quote, end);
                }
            }
        }
    }

    private static void imported(
            CodePath code, String text, int open, int close, Set<String> imports) {
        String before = text.substring(Math.max(0, open - 12), open).stripTrailing();
        boolean imported =
                before.endsWith("from") || before.endsWith("import") || before.endsWith("(");
        String name = text.substring(open + 1, close);
        if (!imported || name.indexOf('/') < 0) {
            return;
        }
        if (name.startsWith(".")) {
            imports.add(withoutExtension(joined(code.folder(), name)));
        } else {
            for (String alias : new String[] {"@/", "~/", "#/", "src/", "app/"}) {
                if (name.startsWith(alias)) {
                    imports.add(withoutExtension(name.substring(alias.length())));
                }
            }
        }
    }

    private static String withoutExtension(String path) {
        CodePath code = CodeLanguage.of(path).map(l -> new CodePath(path, l)).orElse(null);
        return code != null
                ? code.modulePath()
                : path.endsWith("/index") ? path.substring(0, path.length() - 6) : path;
    }

    /** A relative path as seen from the workspace's root. */
    private static String joined(String folder, String relative) {
        Deque<String> parts = new ArrayDeque<>();
        List<String> all = new ArrayList<>(List.of(folder.split("/")));
        all.addAll(List.of(relative.split("/")));
        for (String part : all) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
