package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptVariableCollector.Used;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a script reads its environment. */
final class EnvironmentReads {

    /** What Vite itself sets. */
    private static final Set<String> BUILT_IN = Set.of("MODE", "DEV", "PROD", "SSR", "BASE_URL");

    /** What npm itself sets. */
    private static final String NPM = "npm_";

    private static final int LONGEST_HOLE = 200;
    private static final String ENVIRONMENT = "\\b(?:process\\.env|(import\\.meta\\.env))";
    private static final String MEMBER =
            "(?:\\??\\.([A-Za-z_]\\w*)|(?:\\?\\.)?\\[\\s*[\"'`]([A-Za-z_]\\w*)[\"'`]\\s*])"
                    + "(?!\\w|\\s*=[^=])";
    private static final Pattern ITEM =
            Pattern.compile("([A-Za-z_]\\w*)\\s*(?::\\s*[A-Za-z_$][\\w$]*\\s*)?(=)?");
    private static final Pattern DEFAULT =
            Pattern.compile("\\s*(?:\\)\\s*)*(?:\\|\\||\\?\\?|\\?(?![.?]))");

    /** Where it is only compared with a word, the software does without it. */
    private static final Pattern COMPARED = Pattern.compile("\\s{0,9}[!=]==?\\s{0,9}[\"'`]");

    /** A call that makes a value of a text, with what it is otherwise behind the comma. */
    private static final Pattern READER =
            Pattern.compile(
                    "(?i)(?:env|parse|bool|int|num|float|string|default|fallback|coerce)\\w{0,30}\\s?\\(\\s{0,40}$");

    private static final int LONGEST_CALL = 120;

    private final ScriptText text;
    private final LoadedEnvironments loaded;
    private final Map<String, Used> found = new LinkedHashMap<>();

    EnvironmentReads(ScriptText text) {
        this.text = text;
        this.loaded = LoadedEnvironments.in(text);
    }

    List<Used> variables() {
        String environment = "(?:" + ENVIRONMENT + loaded.alternatives() + ")";
        Matcher read = Pattern.compile(environment + MEMBER).matcher(text.code());
        while (read.find()) {
            if (isCode(read.start())) {
                String name = read.group(2) == null ? read.group(3) : read.group(2);
                boolean vite = read.group(1) != null;
                add(name, vite, hasDefault(read.start(), read.end()), read.start());
            }
        }
        Matcher taken =
                Pattern.compile("}\\s*(?::[^=;]{0,80})?=\\s*" + environment + "(?![\\w.\\[])")
                        .matcher(text.blank());
        while (taken.find()) {
            readPattern(taken.start(), taken.group(1) != null);
        }
        loaded.patterns().forEach(close -> readPattern(close, false));
        return List.copyOf(found.values());
    }

    private void readPattern(int close, boolean vite) {
        int open = text.open(close);
        if (open < 0) {
            return;
        }
        for (Span item : text.arguments(open)) {
            Matcher name = ITEM.matcher(text.blank()).region(item.from(), item.to());
            if (name.lookingAt()) {
                add(name.group(1), vite, name.group(2) != null, item.from());
            }
        }
    }

    private boolean hasDefault(int start, int end) {
        String blank = text.blank();
        return DEFAULT.matcher(blank).region(end, blank.length()).lookingAt()
                || COMPARED.matcher(text.code()).region(end, text.code().length()).lookingAt()
                || isFirstOfSeveral(start, end);
    }

    private boolean isFirstOfSeveral(int start, int end) {
        String blank = text.blank();
        int next = end;
        while (next < blank.length() && Character.isWhitespace(blank.charAt(next))) {
            next++;
        }
        return next < blank.length()
                && blank.charAt(next) == ','
                && READER.matcher(blank.substring(Math.max(0, start - LONGEST_CALL), start)).find();
    }

    /** In a string a read is only a word, but in a template's hole it is code. */
    private boolean isCode(int offset) {
        if (text.blank().charAt(offset) != ' ') {
            return true;
        }
        String before = text.code().substring(Math.max(0, offset - LONGEST_HOLE), offset);
        return before.lastIndexOf("${")
                > Math.max(before.lastIndexOf('}'), before.lastIndexOf('\n'));
    }

    private void add(String name, boolean vite, boolean optional, int offset) {
        if ((vite && BUILT_IN.contains(name)) || name.startsWith(NPM)) {
            return;
        }
        found.merge(
                name,
                new Used(name, optional, text.line(offset)),
                (a, b) -> new Used(name, a.optional() && b.optional(), a.line()));
    }
}
