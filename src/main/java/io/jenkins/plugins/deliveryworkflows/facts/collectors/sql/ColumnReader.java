package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the definition of a column: its name, type and what constrains it. */
final class ColumnReader {

    private static final Set<String> BEHIND_TYPE =
            Set.of(
                    "NOT",
                    "NULL",
                    "DEFAULT",
                    "PRIMARY",
                    "UNIQUE",
                    "REFERENCES",
                    "CHECK",
                    "CONSTRAINT",
                    "COLLATE",
                    "GENERATED",
                    "IDENTITY",
                    "AUTO_INCREMENT",
                    "AUTOINCREMENT",
                    "COMMENT",
                    "ON",
                    "CHARSET",
                    "ENCODE",
                    "AS",
                    "FIRST",
                    "AFTER",
                    "KEY",
                    "SPARSE",
                    "ROWGUIDCOL",
                    "ENABLE",
                    "DISABLE",
                    "USING",
                    "VISIBLE",
                    "INVISIBLE");

    private final String sql;

    ColumnReader(String sql) {
        this.sql = sql;
    }

    /** The column that the tokens define, nothing where they don't begin with a name. */
    Optional<Column> read(SqlTokens tokens) {
        if (!tokens.more() || !tokens.peek().isName()) {
            return Optional.empty();
        }
        String name = tokens.next().text();
        String type = type(tokens);
        boolean nullable = true;
        boolean primaryKey = false;
        String references = "";
        while (tokens.more()) {
            if (tokens.skip("NOT", "NULL")) {
                nullable = false;
            } else if (tokens.skip("PRIMARY", "KEY")) {
                primaryKey = true;
                nullable = false;
            } else if (tokens.skip("REFERENCES")) {
                references = reference(tokens);
            } else if (tokens.peek().is("(")) {
                tokens.skipBrackets();
            } else {
                tokens.next();
            }
        }
        return Optional.of(new Column(name, type, nullable, primaryKey, references));
    }

    /** A type as it is written, with white space made single and without SQL Server's quotes. */
    String type(SqlTokens tokens) {
        int from = -1;
        int to = -1;
        while (tokens.more() && !endsType(tokens)) {
            from = from < 0 ? tokens.peek().start() : from;
            if (tokens.peek().is("(")) {
                to = tokens.skipBrackets();
            } else {
                to = tokens.next().end();
            }
        }
        String written = from < 0 ? "" : sql.substring(from, to).strip().replaceAll("\\s+", " ");
        return written.startsWith("[") ? written.replace("[", "").replace("]", "") : written;
    }

    private static boolean endsType(SqlTokens tokens) {
        SqlToken token = tokens.peek();
        boolean characterSet = token.is("CHARACTER") && tokens.peek(1).is("SET");
        return characterSet
                || (token.kind() == SqlToken.Kind.WORD
                        && BEHIND_TYPE.contains(token.text().toUpperCase(Locale.ROOT)));
    }

    /** {@code table.column}; {@code table.} where the column is left to the table's key. */
    static String reference(SqlTokens tokens) {
        String table = tokens.name();
        String column = "";
        if (tokens.more() && tokens.peek().is("(")) {
            column = String.join(",", tokens.namesInBrackets());
        }
        return table + "." + column;
    }
}
