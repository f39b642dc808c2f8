package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The tables of a database while migrations are replayed on it.
 *
 * <p>Names count without regard to case. A name without a schema finds the table that was created
 * with one, and the other way round.
 */
public final class SqlSchema {

    private final Map<String, SqlTable> tables = new LinkedHashMap<>();

    /** Applies a change that a file asks for; one to a table or column that isn't there is none. */
    public void apply(TableChange change, String path) {
        String key = key(change.table());
        SqlTable table = tables.get(key);
        switch (change.kind()) {
            case CREATE_TABLE -> create(key, change, path);
            case DROP_TABLE -> tables.remove(key);
            case RENAME_TABLE -> rename(key, change);
            case RENAME_COLUMN -> {
                if (table != null) {
                    table.apply(change);
                    renameReferences(change);
                }
            }
            default -> {
                if (table != null) {
                    table.apply(change);
                }
            }
        }
    }

    /** The tables that are left, in the order of their creation. */
    public List<Table> tables(String origin) {
        List<Table> all = new ArrayList<>();
        for (SqlTable table : tables.values()) {
            List<Column> columns =
                    table.columns().stream()
                            .map(c -> c.references().endsWith(".") ? toKey(c) : c)
                            .toList();
            all.add(new Table(table.name(), origin, columns, table.source()));
        }
        return all;
    }

    private void create(String key, TableChange change, String path) {
        tables.computeIfAbsent(
                key,
                absent ->
                        new SqlTable(
                                change.table(),
                                change.columns(),
                                new Citation(path, change.table(), change.line())));
    }

    private void rename(String key, TableChange change) {
        SqlTable table = tables.remove(key);
        if (table == null || change.newName().isEmpty()) {
            return;
        }
        String old = table.name();
        int dot = old.lastIndexOf('.');
        boolean keepsSchema = dot >= 0 && !change.newName().contains(".");
        String name = (keepsSchema ? old.substring(0, dot + 1) : "") + change.newName();
        tables.put(name.toLowerCase(Locale.ROOT), table.named(name));
        tables.values()
                .forEach(
                        t ->
                                t.redirect(
                                        reference ->
                                                refersTo(reference, old)
                                                        ? name + column(reference)
                                                        : reference));
    }

    private void renameReferences(TableChange change) {
        tables.values()
                .forEach(
                        t ->
                                t.redirect(
                                        reference ->
                                                refersTo(reference, change.table())
                                                                && column(reference)
                                                                        .equalsIgnoreCase(
                                                                                "." + change.name())
                                                        ? tableOf(reference)
                                                                + "."
                                                                + change.newName()
                                                        : reference));
    }

    private Column toKey(Column column) {
        String named = column.references().substring(0, column.references().length() - 1);
        SqlTable table = tables.get(key(named));
        String keyColumn =
                table == null
                        ? ""
                        : table.columns().stream()
                                .filter(Column::primaryKey)
                                .map(Column::name)
                                .findFirst()
                                .orElse("");
        return new Column(
                column.name(),
                column.type(),
                column.nullable(),
                column.primaryKey(),
                keyColumn.isEmpty() ? named : named + "." + keyColumn);
    }

    private String key(String name) {
        String full = name.toLowerCase(Locale.ROOT);
        if (tables.containsKey(full)) {
            return full;
        }
        String bare = full.substring(full.lastIndexOf('.') + 1);
        boolean qualified = full.contains(".");
        if (qualified) {
            return tables.containsKey(bare) ? bare : full;
        }
        return tables.keySet().stream()
                .filter(known -> known.endsWith("." + bare))
                .findFirst()
                .orElse(full);
    }

    private static boolean refersTo(String reference, String table) {
        return tableOf(reference).equalsIgnoreCase(table);
    }

    private static String tableOf(String reference) {
        return reference.substring(0, Math.max(0, reference.lastIndexOf('.')));
    }

    private static String column(String reference) {
        return reference.substring(Math.max(0, reference.lastIndexOf('.')));
    }
}
