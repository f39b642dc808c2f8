package io.jenkins.plugins.deliveryworkflows.facts.text;

/**
 * Source code with its comments blanked, so that a pattern can't take a comment for code.
 *
 * <p>The result has the same length and the same line breaks as the source: offsets stay valid. One
 * pass, linear time; what isn't closed is blanked up to the end. String literals stay, or are
 * blanked too for a scanner that counts brackets.
 */
public final class CodeMask {

    /** How a language writes comments and strings. */
    public enum Syntax {
        /** Java, Kotlin, Go, Groovy: {@code //}, {@code /*}, quotes, text blocks. */
        C_LIKE,
        /**
         * JavaScript and TypeScript with JSX: as above, with template literals and regular
         * expressions.
         */
        SCRIPT,
        /** Python: {@code #}, single and triple quotes. */
        PYTHON,
        /** SQL: {@code --}, {@code /*}, quotes that are doubled to escape them. */
        SQL,
        /** Shell, YAML, properties: {@code #} at the start of a word. */
        HASH
    }

    private final String source;
    private final Syntax syntax;
    private final boolean blankStrings;
    private final char[] out;
    private int at;
    private char lastCode = '\n';

    private CodeMask(String source, Syntax syntax, boolean blankStrings) {
        this.source = source;
        this.syntax = syntax;
        this.blankStrings = blankStrings;
        this.out = source.toCharArray();
    }

    /** The source without its comments. */
    public static String withoutComments(String source, Syntax syntax) {
        return new CodeMask(source, syntax, false).run();
    }

    /**
     * The source without its comments and without what stands between the quotes of its strings.
     */
    public static String withoutCommentsAndStrings(String source, Syntax syntax) {
        return new CodeMask(source, syntax, true).run();
    }

    private String run() {
        while (at < out.length) {
            char c = source.charAt(at);
            if (!mayOpen(c) || (!skipComment() && !skipString())) {
                if (c != ' ' && (c == '\n' || !Character.isWhitespace(c))) {
                    lastCode = c;
                }
                at++;
            }
        }
        return new String(out);
    }

    /**
     * Whether a comment or string of any language opens so; the rest of the text is passed over.
     */
    private static boolean mayOpen(char c) {
        return c == '/' || c == '"' || c == '\'' || c == '`' || c == '#' || c == '-';
    }

    private boolean skipComment() {
        if (startsWithLineComment()) {
            int end = source.indexOf('\n', at);
            blank(at, end < 0 ? out.length : end);
            return true;
        }
        boolean block = syntax == Syntax.C_LIKE || syntax == Syntax.SCRIPT || syntax == Syntax.SQL;
        if (block && source.startsWith("/*", at)) {
            int end = source.indexOf("*/", at + 2);
            blank(at, end < 0 ? out.length : end + 2);
            return true;
        }
        return false;
    }

    private boolean startsWithLineComment() {
        return switch (syntax) {
            case C_LIKE -> source.startsWith("//", at);
            // In JSX text and unquoted attributes "://" is part of a URL.
            case SCRIPT -> source.startsWith("//", at) && (at == 0 || source.charAt(at - 1) != ':');
            case SQL -> source.startsWith("--", at);
            case PYTHON -> source.charAt(at) == '#';
            case HASH ->
                    source.charAt(at) == '#'
                            && (at == 0 || Character.isWhitespace(source.charAt(at - 1)));
        };
    }

    private boolean skipString() {
        char c = source.charAt(at);
        if (syntax == Syntax.SCRIPT && c == '/' && regexMayStart()) {
            return skipRegex();
        }
        boolean quote =
                c == '"'
                        || c == '\''
                        || (c == '`' && (syntax == Syntax.SCRIPT || syntax == Syntax.SQL));
        if (!quote || (syntax == Syntax.SCRIPT && c == '\'' && isApostrophe())) {
            return false;
        }
        String single = String.valueOf(c);
        boolean hasTriple = syntax == Syntax.PYTHON || (syntax == Syntax.C_LIKE && c == '"');
        boolean triple = hasTriple && source.startsWith(single.repeat(3), at);
        String close = triple ? single.repeat(3) : single;
        int end = endOfString(at + close.length(), close);
        int content = at + close.length();
        boolean closed =
                end - close.length() >= content && source.startsWith(close, end - close.length());
        if (blankStrings) {
            blank(content, closed ? end - close.length() : Math.max(content, end));
        }
        lastCode = '"';
        at = end;
        return true;
    }

    /**
     * The offset behind the closing quote; a one-line string ends at its line's end at the latest.
     */
    private int endOfString(int from, String close) {
        boolean multiline = close.length() == 3 || close.equals("`") || syntax == Syntax.SQL;
        char closing = close.charAt(0);
        for (int i = from; i < out.length; i++) {
            char c = source.charAt(i);
            if (c == '\\' && syntax != Syntax.SQL) {
                i++;
            } else if (c == '\n' && !multiline) {
                return i;
            } else if (c == closing && source.startsWith(close, i)) {
                return i + close.length();
            }
        }
        return out.length;
    }

    /** In JSX text an apostrophe is a letter's neighbour, and no quote. */
    private boolean isApostrophe() {
        return at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
    }

    /** In JSX {@code />} closes an element, also behind a brace. */
    private boolean regexMayStart() {
        return !source.startsWith("/>", at) && "(,=:[!&|?{};\n+".indexOf(lastCode) >= 0;
    }

    private boolean skipRegex() {
        boolean inClass = false;
        for (int i = at + 1; i < out.length && source.charAt(i) != '\n'; i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                if (blankStrings) {
                    blank(at + 1, i);
                }
                lastCode = '"';
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (out[i] != '\n') {
                out[i] = ' ';
            }
        }
        at = to;
    }
}
