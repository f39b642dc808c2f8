package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.sql.TableChange.Kind;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what an SQL script does to tables, in the flavours of PostgreSQL, MySQL, H2, Oracle and SQL
 * Server.
 *
 * <p>What runs only when a procedure is called, temporary tables and tables made from queries are
 * left out. SQL Server needs no delimiter, so a statement may hold several changes.
 */
public final class DdlReader {

    private final SourceText text;
    private final List<TableChange> changes = new ArrayList<>();

    private DdlReader(SourceText text) {
        this.text = text;
    }

    /** The changes in the order of the script. */
    public static List<TableChange> read(SourceText text) {
        DdlReader reader = new DdlReader(text);
        SqlStatements.read(text.toString(), reader::statement);
        return List.copyOf(reader.changes);
    }

    private void statement(List<SqlToken> tokens) {
        if (tokens.get(0).isAny("INSERT", "UPDATE", "DELETE", "SELECT", "COMMENT", "GRANT", "MERGE")
                || definesRoutine(tokens)) {
            return;
        }
        int start = -1;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && startsChange(tokens, i)) {
                if (start >= 0) {
                    change(tokens.subList(start, i));
                }
                start = i;
            }
        }
        if (start >= 0) {
            change(tokens.subList(start, tokens.size()));
        }
    }

    private static boolean definesRoutine(List<SqlToken> tokens) {
        if (!tokens.get(0).isAny("CREATE", "ALTER")) {
            return false;
        }
        for (SqlToken token : tokens.subList(0, Math.min(8, tokens.size()))) {
            if (token.isAny("PROCEDURE", "PROC", "FUNCTION", "TRIGGER", "EVENT", "PACKAGE")) {
                return true;
            }
            if (token.isAny("TABLE", "(")) {
                return false;
            }
        }
        return false;
    }

    private static boolean startsChange(List<SqlToken> tokens, int at) {
        SqlTokens ahead = new SqlTokens(tokens.subList(at, Math.min(at + 5, tokens.size())));
        if (ahead.skip("EXEC") || ahead.skip("EXECUTE")) {
            return ahead.name().endsWith("sp_rename");
        }
        if (ahead.peek().isAny("ALTER", "DROP", "RENAME")) {
            return ahead.peek(1).is("TABLE");
        }
        if (!ahead.skip("CREATE")) {
            return false;
        }
        while (ahead.peek().isAny("UNLOGGED", "CACHED", "MEMORY", "COLUMN", "OR", "REPLACE")) {
            ahead.next();
        }
        return ahead.peek().is("TABLE");
    }

    private void change(List<SqlToken> statement) {
        int line = text.lineOf(statement.get(0).start());
        SqlTokens tokens = new SqlTokens(statement);
        SqlToken verb = tokens.next();
        if (verb.is("CREATE")) {
            while (!tokens.skip("TABLE")) {
                tokens.next();
            }
            create(tokens, line);
        } else if (verb.is("ALTER")) {
            tokens.next();
            new AlterReader(text, line, changes).read(tokens);
        } else if (verb.is("DROP")) {
            tokens.next();
            tokens.skip("IF", "EXISTS");
            for (SqlTokens part : tokens.parts()) {
                add(Kind.DROP_TABLE, part.name(), "", line);
            }
        } else if (verb.is("RENAME")) {
            tokens.next();
            for (SqlTokens part : tokens.parts()) {
                String table = part.name();
                if (part.skip("TO")) {
                    add(Kind.RENAME_TABLE, table, part.name(), line);
                }
            }
        } else {
            tokens.name();
            renameOfSqlServer(tokens, line);
        }
    }

    private void create(SqlTokens tokens, int line) {
        tokens.skip("IF", "NOT", "EXISTS");
        String table = tokens.name();
        if (table.isEmpty() || table.startsWith("#") || !tokens.peek().is("(")) {
            return;
        }
        List<SqlTokens> items = tokens.brackets();
        List<Column> columns = new ArrayList<>();
        List<TableChange> keys = new ArrayList<>();
        ConstraintReader constraints = new ConstraintReader(table, line, keys);
        for (SqlTokens item : items) {
            if (!constraints.read(item)) {
                new ColumnReader(text.toString()).read(item).ifPresent(columns::add);
            }
        }
        if (!tokens.skip("AS") && !columns.isEmpty()) {
            changes.add(new TableChange(Kind.CREATE_TABLE, table, "", "", columns, line));
            changes.addAll(keys);
        }
    }

    /** {@code sp_rename 'table', 'new'} or {@code sp_rename 'table.column', 'new', 'COLUMN'}. */
    private void renameOfSqlServer(SqlTokens tokens, int line) {
        List<String> arguments =
                tokens.parts().stream()
                        .map(
                                part -> {
                                    String last = "";
                                    while (part.more()) {
                                        last = part.next().text();
                                    }
                                    return last.replace("[", "").replace("]", "");
                                })
                        .toList();
        if (arguments.size() == 2) {
            add(Kind.RENAME_TABLE, arguments.get(0), arguments.get(1), line);
        } else if (arguments.size() == 3 && arguments.get(2).equalsIgnoreCase("COLUMN")) {
            int dot = arguments.get(0).lastIndexOf('.');
            changes.add(
                    new TableChange(
                            Kind.RENAME_COLUMN,
                            arguments.get(0).substring(0, Math.max(0, dot)),
                            arguments.get(0).substring(dot + 1),
                            arguments.get(1),
                            List.of(),
                            line));
        }
    }

    private void add(Kind kind, String table, String newName, int line) {
        changes.add(new TableChange(kind, table, "", newName, List.of(), line));
    }
}
