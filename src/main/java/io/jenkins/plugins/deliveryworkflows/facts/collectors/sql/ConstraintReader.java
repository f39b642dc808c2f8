package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.sql.TableChange.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.List;

/** Reads a table's constraints, and tells them from its columns. */
final class ConstraintReader {

    private final String table;
    private final int line;
    private final List<TableChange> changes;

    /**
     * @param changes where the keys are added to
     */
    ConstraintReader(String table, int line, List<TableChange> changes) {
        this.table = table;
        this.line = line;
        this.changes = changes;
    }

    /** Reads the tokens if they declare a constraint or an index; answers whether they do. */
    boolean read(SqlTokens tokens) {
        String name = "";
        if (tokens.skip("CONSTRAINT")) {
            boolean named =
                    !tokens.peek().isAny("PRIMARY", "FOREIGN", "UNIQUE", "CHECK")
                            || tokens.peek().kind() == SqlToken.Kind.QUOTED_NAME;
            name = named ? tokens.name() : "";
            readNamed(tokens, name);
            return true;
        }
        return readNamed(tokens, name) || isOther(tokens);
    }

    private boolean readNamed(SqlTokens tokens, String name) {
        if (tokens.skip("PRIMARY", "KEY")) {
            skipToBracket(tokens);
            add(Kind.ADD_PRIMARY_KEY, name, "", tokens);
            return true;
        }
        if (tokens.skip("FOREIGN", "KEY")) {
            String own = name;
            if (!tokens.peek().is("(") && tokens.peek().isName()) {
                String index = tokens.name();
                own = name.isEmpty() ? index : name;
            }
            List<Column> columns = columns(tokens);
            if (tokens.skip("REFERENCES")) {
                changes.add(
                        new TableChange(
                                Kind.ADD_FOREIGN_KEY,
                                table,
                                own,
                                ColumnReader.reference(tokens),
                                columns,
                                line));
            }
            return true;
        }
        return false;
    }

    private void add(Kind kind, String name, String newName, SqlTokens tokens) {
        changes.add(new TableChange(kind, table, name, newName, columns(tokens), line));
    }

    private static List<Column> columns(SqlTokens tokens) {
        return tokens.peek().is("(")
                ? tokens.namesInBrackets().stream()
                        .map(name -> new Column(name, "", true, false, ""))
                        .toList()
                : List.of();
    }

    private static void skipToBracket(SqlTokens tokens) {
        while (tokens.more() && !tokens.peek().is("(")) {
            tokens.next();
        }
    }

    /**
     * Whether it is an index, a check or the like. Their keywords may be columns' names as well, so
     * what follows decides: a bracket that holds no number.
     */
    private static boolean isOther(SqlTokens tokens) {
        SqlToken first = tokens.peek();
        if (first.isAny("UNIQUE", "CHECK", "EXCLUDE", "LIKE", "FULLTEXT", "SPATIAL")) {
            return true;
        }
        if (first.is("PERIOD")) {
            return tokens.peek(1).is("FOR");
        }
        if (!first.isAny("KEY", "INDEX")) {
            return false;
        }
        int bracket = tokens.peek(1).is("(") ? 1 : 2;
        SqlToken inside = tokens.peek(bracket + 1);
        return tokens.peek(bracket).is("(")
                && (inside.text().isEmpty() || !Character.isDigit(inside.text().charAt(0)));
    }
}
