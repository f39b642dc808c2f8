package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Splits an SQL script into statements and those into tokens, in one pass.
 *
 * <p>It knows what the databases add to the standard: bodies between dollar signs, MySQL's {@code
 * DELIMITER} and backslashes, SQL Server's {@code GO} and brackets. A mask of comments wouldn't do,
 * since what is a comment depends on those.
 */
final class SqlStatements {

    /** No statement that changes a table is longer; of one that is, the rest is dropped. */
    private static final int MOST_TOKENS = 20_000;

    private static final int LONGEST_NAME = 130;

    private final String sql;
    private final Consumer<List<SqlToken>> statements;
    private List<SqlToken> tokens = new ArrayList<>();
    private String delimiter = ";";
    private int at;

    private SqlStatements(String sql, Consumer<List<SqlToken>> statements) {
        this.sql = sql;
        this.statements = statements;
    }

    /** Hands over each statement of the script, without the delimiter. */
    static void read(String sql, Consumer<List<SqlToken>> statements) {
        new SqlStatements(sql, statements).run();
    }

    private void run() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (sql.startsWith(delimiter, at)) {
                at += delimiter.length();
                endStatement();
            } else if (isComment(c)) {
                at = behindComment();
            } else if (isLineOf("GO") || isLineOf("/")) {
                at = endOfLine();
                endStatement();
            } else if (startsDelimiter()) {
                int end = endOfLine();
                String told = sql.substring(at + "DELIMITER".length(), end).strip();
                delimiter = told.isEmpty() ? ";" : told;
                at = end;
            } else {
                add(token(c));
            }
        }
        endStatement();
    }

    private void add(SqlToken token) {
        if (tokens.size() < MOST_TOKENS) {
            tokens.add(token);
        }
        at = token.end();
    }

    private void endStatement() {
        if (!tokens.isEmpty()) {
            statements.accept(tokens);
            tokens = new ArrayList<>();
        }
    }

    private boolean isComment(char c) {
        return sql.startsWith("--", at) || sql.startsWith("/*", at) || (c == '#' && startsLine(at));
    }

    private int behindComment() {
        if (!sql.startsWith("/*", at)) {
            return endOfLine();
        }
        int end = sql.indexOf("*/", at + 2);
        return end < 0 ? sql.length() : end + 2;
    }

    private boolean startsDelimiter() {
        return startsLine(at)
                && sql.regionMatches(true, at, "DELIMITER", 0, "DELIMITER".length())
                && at + 9 < sql.length()
                && Character.isWhitespace(sql.charAt(at + 9));
    }

    private boolean isLineOf(String word) {
        return sql.regionMatches(true, at, word, 0, word.length())
                && startsLine(at)
                && sql.substring(at, endOfLine()).strip().equalsIgnoreCase(word);
    }

    private boolean startsLine(int offset) {
        int i = offset - 1;
        while (i >= 0 && (sql.charAt(i) == ' ' || sql.charAt(i) == '\t') && offset - i < 100) {
            i--;
        }
        return i < 0 || sql.charAt(i) == '\n';
    }

    private int endOfLine() {
        int end = sql.indexOf('\n', at);
        return end < 0 ? sql.length() : end;
    }

    private SqlToken token(char c) {
        return switch (c) {
            case '\'' -> string();
            case '"', '`' -> quoted(c);
            case '[' -> quoted(']');
            case '$' -> dollar();
            default -> Character.isJavaIdentifierPart(c) || c == '@' ? word() : symbol();
        };
    }

    private SqlToken symbol() {
        return new SqlToken(Kind.SYMBOL, sql.substring(at, at + 1), at, at + 1);
    }

    private SqlToken string() {
        int i = at + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (c == '\\' && isEscapedQuote(i)) {
                i += 2;
            } else if (c == '\'' && sql.startsWith("''", i)) {
                i += 2;
            } else if (c == '\'') {
                break;
            } else {
                i++;
            }
        }
        int end = Math.min(sql.length(), i + 1);
        // Only names of tables and columns are ever taken from strings, and those are short.
        String content =
                i - at <= LONGEST_NAME ? sql.substring(at + 1, Math.min(i, sql.length())) : "";
        return new SqlToken(Kind.STRING, content, at, end);
    }

    /** In MySQL a backslash escapes a quote; elsewhere it may be a string's last character. */
    private boolean isEscapedQuote(int backslash) {
        int next = backslash + 2;
        return backslash + 1 < sql.length()
                && (sql.charAt(backslash + 1) == '\\'
                        || (sql.charAt(backslash + 1) == '\''
                                && next < sql.length()
                                && ",); \n\t".indexOf(sql.charAt(next)) < 0));
    }

    private SqlToken quoted(char close) {
        int end = indexOf(close, at + 1, LONGEST_NAME);
        boolean array = close == ']' && (end < 0 || end == at + 1 || isNumber(at + 1, end));
        if (array) {
            return symbol();
        }
        return end < 0
                ? symbol()
                : new SqlToken(Kind.QUOTED_NAME, sql.substring(at + 1, end), at, end + 1);
    }

    private int indexOf(char wanted, int from, int most) {
        int to = Math.min(sql.length(), from + most);
        for (int i = from; i < to; i++) {
            if (sql.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private boolean isNumber(int from, int to) {
        return to - from < 10 && sql.substring(from, to).chars().allMatch(Character::isDigit);
    }

    /** A body between two equal tags, {@code $$} or {@code $name$}; or a placeholder. */
    private SqlToken dollar() {
        if (sql.startsWith("${", at)) {
            return word();
        }
        int i = at + 1;
        while (i < sql.length() && Character.isLetterOrDigit(sql.charAt(i)) && i - at < 64) {
            i++;
        }
        if (i >= sql.length() || sql.charAt(i) != '$') {
            return symbol();
        }
        String tag = sql.substring(at, i + 1);
        int end = sql.indexOf(tag, i + 1);
        return new SqlToken(Kind.STRING, "", at, end < 0 ? sql.length() : end + tag.length());
    }

    private SqlToken word() {
        int i = at;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (sql.startsWith("${", i)) {
                int close = indexOf('}', i, LONGEST_NAME);
                i = close < 0 ? i + 2 : close + 1;
            } else if (Character.isJavaIdentifierPart(c) && c != '$' || c == '@' || c == '#') {
                i++;
            } else {
                break;
            }
        }
        return new SqlToken(Kind.WORD, sql.substring(at, i), at, Math.max(i, at + 1));
    }
}
