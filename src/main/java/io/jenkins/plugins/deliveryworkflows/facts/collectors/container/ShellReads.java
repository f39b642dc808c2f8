package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a shell text takes from its environment: names in upper case that are neither the
 * shell's own nor assigned before they are read.
 */
final class ShellReads {

    private static final int DEEPEST = 8;
    private static final int MOST_FUNCTIONS = 1000;
    private static final int LONGEST_VALUE = 2000;
    private static final String NAME = "[A-Z][A-Z0-9_]{0,127}";
    private static final Pattern UPPER_CASE = Pattern.compile(NAME);
    private static final Pattern ASSIGNMENT =
            Pattern.compile("(?<![\\w$.{/-])(" + NAME + ")\\+?=(?!=)");
    private static final Pattern TAKING =
            Pattern.compile("\\b(?:for|select|read|getopts|readarray|mapfile)\\b([^\\n;]{0,200})");
    private static final Pattern TAKEN = Pattern.compile("(?<![\\w$.{/\"-])" + NAME + "\\b");
    private static final Pattern FUNCTION =
            Pattern.compile(
                    "(?m)^[ \\t]{0,40}(?:function[ \\t]{1,9})?[\\w-]{1,100}[ \\t]{0,9}\\(\\)\\s{0,9}\\{");
    private static final Set<String> SHELL =
            Set.of(
                    "PATH",
                    "HOME",
                    "PWD",
                    "OLDPWD",
                    "HOSTNAME",
                    "UID",
                    "EUID",
                    "PPID",
                    "GROUPS",
                    "RANDOM",
                    "SECONDS",
                    "LINENO",
                    "IFS",
                    "OPTARG",
                    "OPTIND",
                    "REPLY",
                    "SHELL",
                    "SHLVL",
                    "SHELLOPTS",
                    "USER",
                    "LOGNAME",
                    "TERM",
                    "LANG",
                    "FUNCNAME",
                    "PIPESTATUS",
                    "DIRSTACK",
                    "EPOCHSECONDS",
                    "HOSTTYPE",
                    "OSTYPE",
                    "MACHTYPE",
                    "COLUMNS",
                    "LINES",
                    "PS1",
                    "PS2",
                    "PS3",
                    "PS4");

    private final String text;
    private final Map<String, Assigned> assigned = new HashMap<>();
    private final List<Assigned> functions = new ArrayList<>();
    private final List<Read> found = new ArrayList<>();

    private ShellReads(String masked) {
        this.text = masked;
    }

    /**
     * A variable that is read.
     *
     * @param optional whether the text itself gives a value where there is none
     */
    record Read(String name, boolean optional, int offset) {}

    /** The stretch from a name's assignment to the end of its value, or of a function's body. */
    private record Assigned(int from, int to) {
        private boolean holds(int offset) {
            return from <= offset && offset < to;
        }
    }

    static List<Read> of(String script) {
        ShellReads reads = new ShellReads(ShellMask.of(script));
        reads.findAssignments();
        reads.findFunctions();
        reads.find(reads.text, 0, 0);
        return reads.found;
    }

    private void findAssignments() {
        Matcher assignment = ASSIGNMENT.matcher(text);
        while (assignment.find()) {
            assign(assignment.group(1), assignment.start(), endOfValue(assignment.end()));
        }
        Matcher taking = TAKING.matcher(text);
        while (taking.find()) {
            Matcher taken = TAKEN.matcher(taking.group(1).split("\\sin\\s", 2)[0]);
            while (taken.find()) {
                assign(taken.group(), taking.start(), taking.start());
            }
        }
        for (Interpolation.Use use : Interpolation.uses(text)) {
            String operation = operation(text, use);
            if (operation.startsWith(":=") || operation.startsWith("=")) {
                assign(use.name(), use.start(), use.end());
            }
        }
    }

    private void assign(String name, int from, int to) {
        assigned.merge(name, new Assigned(from, to), (a, b) -> a.from() <= b.from() ? a : b);
    }

    private int endOfValue(int from) {
        int depth = 0;
        boolean quoted = false;
        int limit = Math.min(text.length(), from + LONGEST_VALUE);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            boolean ends = c == ';' || c == '&' || c == '|' || Character.isWhitespace(c);
            if (ends && depth <= 0 && !quoted) {
                return i;
            }
        }
        return limit;
    }

    private void findFunctions() {
        Matcher function = FUNCTION.matcher(text);
        while (functions.size() < MOST_FUNCTIONS && function.find()) {
            int line = text.indexOf('\n', function.end());
            boolean oneLine =
                    line > 0 && text.substring(function.end(), line).strip().endsWith("}");
            int close = text.indexOf("\n}", function.end());
            int end = oneLine ? line : close < 0 ? text.length() : close;
            functions.add(new Assigned(function.start(), end));
        }
    }

    private void find(String part, int offset, int depth) {
        for (Interpolation.Use use : Interpolation.uses(part)) {
            int at = offset + use.start();
            String operation = operation(part, use);
            if (isFromOutside(use.name(), at)) {
                found.add(new Read(use.name(), hasValue(use.name(), at, operation), at));
            }
            if (depth < DEEPEST && operation.indexOf('$') >= 0) {
                find(operation, offset + use.end() - 1 - operation.length(), depth + 1);
            }
        }
    }

    private boolean isFromOutside(String name, int at) {
        if (!UPPER_CASE.matcher(name).matches()
                || SHELL.contains(name)
                || name.startsWith("BASH")) {
            return false;
        }
        Assigned own = assigned.get(name);
        return own == null || (at < own.to() && !isCalledLater(at, own.from()));
    }

    /** Whether a function reads the name, which an assignment outside of it may precede. */
    private boolean isCalledLater(int at, int assignment) {
        return functions.stream().anyMatch(f -> f.holds(at) && !f.holds(assignment));
    }

    private boolean hasValue(String name, int at, String operation) {
        Assigned own = assigned.get(name);
        boolean given = own != null && !own.holds(at);
        return given
                || operation.startsWith(":-")
                || operation.startsWith(":=")
                || operation.startsWith(":+")
                || (!operation.isEmpty() && "-=+".indexOf(operation.charAt(0)) >= 0);
    }

    /** What stands behind the name in its braces. */
    private static String operation(String part, Interpolation.Use use) {
        boolean braced = part.charAt(use.start() + 1) == '{';
        return braced ? part.substring(use.start() + 2 + use.name().length(), use.end() - 1) : "";
    }
}
