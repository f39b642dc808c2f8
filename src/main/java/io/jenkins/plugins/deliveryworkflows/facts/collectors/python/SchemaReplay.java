package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.AlembicCollector.Change;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.AlembicCollector.Revision;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The schema while revisions are applied to it. A table that no revision creates stays unknown:
 * what is changed of it would be a fragment.
 */
final class SchemaReplay {

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** Columns of foreign keys, by table and constraint. */
    private final Map<String, List<String>> foreignKeys = new LinkedHashMap<>();

    void apply(FileFacts<Revision> revision) {
        for (Change change : revision.said().changes()) {
            apply(change, revision.file().path());
        }
    }

    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    private void apply(Change change, String path) {
        String table = change.table();
        switch (change.action()) {
            case CREATE_TABLE -> create(change, path);
            case DROP_TABLE -> tables.remove(table);
            case RENAME_TABLE -> rename(change, path);
            case ADD_COLUMN -> change(table, columns -> joined(columns, change.columns()));
            case DROP_COLUMN ->
                    change(
                            table,
                            columns ->
                                    columns.stream()
                                            .filter(c -> !change.names().contains(c.name()))
                                            .toList());
            case ALTER_COLUMN ->
                    change(
                            table,
                            columns -> columns.stream().map(c -> altered(c, change)).toList());
            case PRIMARY_KEY ->
                    change(table, columns -> TableKeys.primary(columns, change.names()));
            case FOREIGN_KEY -> addForeignKey(change);
            case DROP_CONSTRAINT -> dropConstraint(change);
        }
    }

    private void create(Change change, String path) {
        Citation source = new Citation(path, change.table(), change.line());
        tables.put(
                change.table(),
                new Table(change.table(), AlembicCollector.TOOL, change.columns(), source));
        for (Column column : change.columns()) {
            if (!column.references().isEmpty()) {
                foreignKeys.put(
                        change.table() + "/" + defaultName(change.table(), List.of(column.name())),
                        List.of(column.name()));
            }
        }
    }

    private void rename(Change change, String path) {
        Table table = tables.remove(change.table());
        if (table != null) {
            String name = change.names().get(0);
            Citation source = new Citation(path, name, change.line());
            tables.put(name, new Table(name, table.origin(), table.columns(), source));
            List.copyOf(tables.keySet())
                    .forEach(t -> change(t, columns -> retargeted(columns, change)));
        }
    }

    private static List<Column> retargeted(List<Column> columns, Change rename) {
        String from = rename.table() + ".";
        return columns.stream()
                .map(
                        c ->
                                c.references().startsWith(from)
                                        ? new Column(
                                                c.name(),
                                                c.type(),
                                                c.nullable(),
                                                c.primaryKey(),
                                                rename.names().get(0)
                                                        + "."
                                                        + c.references().substring(from.length()))
                                        : c)
                .toList();
    }

    private void change(String table, UnaryOperator<List<Column>> how) {
        tables.computeIfPresent(
                table,
                (name, t) -> new Table(name, t.origin(), how.apply(t.columns()), t.source()));
    }

    private static List<Column> joined(List<Column> columns, List<Column> added) {
        List<Column> all = new ArrayList<>(columns);
        all.removeIf(c -> added.stream().anyMatch(a -> a.name().equals(c.name())));
        all.addAll(added);
        return all;
    }

    private static Column altered(Column column, Change change) {
        List<String> to = change.names();
        if (!column.name().equals(to.get(0))) {
            return column;
        }
        return new Column(
                to.get(1).isEmpty() ? column.name() : to.get(1),
                to.get(2).isEmpty() ? column.type() : to.get(2),
                to.get(3).isEmpty() ? column.nullable() : to.get(3).equals("true"),
                column.primaryKey(),
                column.references());
    }

    private void addForeignKey(Change change) {
        String name =
                change.constraint().isEmpty()
                        ? defaultName(change.table(), change.names())
                        : change.constraint();
        foreignKeys.put(change.table() + "/" + name, change.names());
        change(
                change.table(),
                columns -> TableKeys.foreign(columns, change.names(), change.targets()));
    }

    private void dropConstraint(Change change) {
        List<String> names = foreignKeys.remove(change.table() + "/" + change.constraint());
        if (names != null) {
            List<String> nothing = names.stream().map(n -> "").toList();
            change(change.table(), columns -> TableKeys.foreign(columns, names, nothing));
        }
    }

    /** What PostgreSQL calls a foreign key that is given no name. */
    private static String defaultName(String table, List<String> columns) {
        String bare = table.substring(table.lastIndexOf('.') + 1);
        return bare + "_" + String.join("_", columns) + "_fkey";
    }
}
