package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.sql.TableChange.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.List;
import java.util.Locale;

/** Reads the actions of {@code ALTER TABLE}. */
final class AlterReader {

    private final ColumnReader columns;
    private final int line;
    private final List<TableChange> changes;
    private String table = "";

    /** The verb of the action before, which an action without one goes on with. */
    private String verb = "";

    AlterReader(SourceText text, int line, List<TableChange> changes) {
        this.columns = new ColumnReader(text.toString());
        this.line = line;
        this.changes = changes;
    }

    /** Reads on behind {@code ALTER TABLE}. */
    void read(SqlTokens tokens) {
        tokens.skip("IF", "EXISTS");
        tokens.skip("ONLY");
        table = tokens.name();
        if (table.isEmpty()) {
            return;
        }
        if (tokens.skip("WITH", "CHECK") || tokens.skip("WITH", "NOCHECK")) {
            verb = "";
        }
        tokens.parts().forEach(this::action);
    }

    private void action(SqlTokens tokens) {
        if (tokens.peek().isAny("ADD", "DROP", "RENAME", "MODIFY", "CHANGE", "ALTER")) {
            verb = tokens.next().text().toUpperCase(Locale.ROOT);
        } else if (!verb.equals("ADD") && !verb.equals("DROP")) {
            return;
        }
        switch (verb) {
            case "ADD" -> add(tokens);
            case "DROP" -> drop(tokens);
            case "RENAME" -> rename(tokens);
            case "MODIFY" -> modify(tokens);
            case "CHANGE" -> change(tokens);
            default -> alterColumn(tokens);
        }
    }

    private void add(SqlTokens tokens) {
        boolean column = tokens.skip("COLUMN");
        tokens.skip("IF", "NOT", "EXISTS");
        if (tokens.peek().is("(")) {
            tokens.brackets().forEach(this::addOne);
        } else if (column) {
            columns.read(tokens).ifPresent(this::added);
        } else if (!tokens.peek().isAny("PARTITION", "DEFAULT")) {
            addOne(tokens);
        }
    }

    private void addOne(SqlTokens tokens) {
        if (!new ConstraintReader(table, line, changes).read(tokens)) {
            columns.read(tokens).ifPresent(this::added);
        }
    }

    private void added(Column column) {
        changed(Kind.ADD_COLUMN, column.name(), "", List.of(column));
    }

    private void drop(SqlTokens tokens) {
        if (tokens.skip("PRIMARY", "KEY")) {
            changed(Kind.DROP_PRIMARY_KEY, "", "", List.of());
        } else if (tokens.skip("CONSTRAINT") || tokens.skip("FOREIGN", "KEY")) {
            tokens.skip("IF", "EXISTS");
            changed(Kind.DROP_CONSTRAINT, tokens.name(), "", List.of());
        } else if (!tokens.peek().isAny("INDEX", "KEY", "CHECK", "PARTITION", "PERIOD")) {
            tokens.skip("COLUMN");
            tokens.skip("IF", "EXISTS");
            if (tokens.peek().is("(")) {
                tokens.namesInBrackets().forEach(this::dropped);
            } else {
                dropped(tokens.name());
            }
        }
    }

    private void dropped(String column) {
        changed(Kind.DROP_COLUMN, column, "", List.of());
    }

    private void rename(SqlTokens tokens) {
        if (tokens.skip("TO") || tokens.skip("AS")) {
            changed(Kind.RENAME_TABLE, "", tokens.name(), List.of());
        } else if (!tokens.peek().isAny("CONSTRAINT", "INDEX", "KEY")) {
            tokens.skip("COLUMN");
            String from = tokens.name();
            if (tokens.skip("TO")) {
                changed(Kind.RENAME_COLUMN, from, tokens.name(), List.of());
            }
        }
    }

    private void modify(SqlTokens tokens) {
        tokens.skip("COLUMN");
        List<SqlTokens> all = tokens.peek().is("(") ? tokens.brackets() : List.of(tokens);
        for (SqlTokens one : all) {
            String name = one.peek().text();
            retype(name, one);
        }
    }

    /** A definition without a type, which Oracle allows, changes the nullability alone. */
    private void retype(String name, SqlTokens definition) {
        columns.read(definition)
                .ifPresent(
                        column -> {
                            if (column.type().isEmpty()) {
                                Kind kind = column.nullable() ? Kind.ALLOW_NULL : Kind.REQUIRE;
                                changed(kind, name, "", List.of());
                            } else {
                                changed(Kind.REDEFINE_COLUMN, name, "", List.of(column));
                            }
                        });
    }

    private void change(SqlTokens tokens) {
        tokens.skip("COLUMN");
        String from = tokens.name();
        columns.read(tokens)
                .ifPresent(column -> changed(Kind.REDEFINE_COLUMN, from, "", List.of(column)));
    }

    private void alterColumn(SqlTokens tokens) {
        tokens.skip("COLUMN");
        tokens.skip("IF", "EXISTS");
        String name = tokens.peek().text();
        if (tokens.peek(1).isAny("SET", "DROP", "RENAME", "TYPE", "ADD", "RESTART")) {
            tokens.next();
            alterColumn(name, tokens);
        } else if (tokens.peek().isName() && tokens.peek(1).isName()) {
            retype(name, tokens);
        }
    }

    private void alterColumn(String name, SqlTokens tokens) {
        if (tokens.skip("SET", "NOT", "NULL")) {
            changed(Kind.REQUIRE, name, "", List.of());
        } else if (tokens.skip("DROP", "NOT", "NULL") || tokens.skip("SET", "NULL")) {
            changed(Kind.ALLOW_NULL, name, "", List.of());
        } else if (tokens.skip("RENAME", "TO")) {
            changed(Kind.RENAME_COLUMN, name, tokens.name(), List.of());
        } else if (tokens.skip("SET", "DATA", "TYPE") || tokens.skip("TYPE")) {
            changed(
                    Kind.SET_TYPE,
                    name,
                    "",
                    List.of(new Column(name, columns.type(tokens), true, false, "")));
        }
    }

    private void changed(Kind kind, String name, String newName, List<Column> added) {
        changes.add(new TableChange(kind, table, name, newName, added, line));
    }
}
