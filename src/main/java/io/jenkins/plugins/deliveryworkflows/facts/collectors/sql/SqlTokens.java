package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Walks along the tokens of a statement. */
final class SqlTokens {

    private static final SqlToken NONE = new SqlToken(Kind.SYMBOL, "", 0, 0);

    private final List<SqlToken> tokens;
    private int at;

    SqlTokens(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    boolean more() {
        return at < tokens.size();
    }

    SqlToken peek() {
        return peek(0);
    }

    /** The token {@code ahead} of the next one, an empty symbol where there is none. */
    SqlToken peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : NONE;
    }

    SqlToken next() {
        SqlToken token = peek();
        at++;
        return token;
    }

    /** Passes the keywords if they come next, all of them. */
    boolean skip(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (!peek(i).is(keywords[i])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    /** A name with what qualifies it. */
    String name() {
        StringBuilder name = new StringBuilder();
        while (more() && peek().isName()) {
            name.append(next().text());
            if (!peek().is(".")) {
                break;
            }
            name.append(next().text());
        }
        return name.toString();
    }

    /** Passes a bracket and all it holds; answers the offset behind it. */
    int skipBrackets() {
        int depth = 0;
        while (more()) {
            SqlToken token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth <= 0) {
                return token.end();
            }
        }
        return tokens.get(tokens.size() - 1).end();
    }

    /** What a bracket holds, split at its commas. */
    List<SqlTokens> brackets() {
        int from = at + 1;
        skipBrackets();
        boolean closed = tokens.get(at - 1).is(")");
        return new SqlTokens(tokens.subList(from, Math.max(from, closed ? at - 1 : at))).parts();
    }

    /** The first names of a bracket's parts: the columns of a key. */
    List<String> namesInBrackets() {
        List<String> names = new ArrayList<>();
        for (SqlTokens part : brackets()) {
            if (part.more() && part.peek().isName()) {
                names.add(part.peek().text());
            }
        }
        return names;
    }

    /** The rest, split at the commas that stand in no brackets. */
    List<SqlTokens> parts() {
        List<SqlTokens> parts = new ArrayList<>();
        int depth = 0;
        int start = at;
        for (int i = at; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (token.is(",") && depth == 0) {
                parts.add(new SqlTokens(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        parts.add(new SqlTokens(tokens.subList(Math.min(start, tokens.size()), tokens.size())));
        return parts;
    }
}
