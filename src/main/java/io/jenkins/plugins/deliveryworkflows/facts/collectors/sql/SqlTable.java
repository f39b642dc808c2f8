package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A table while migrations change it. */
final class SqlTable {

    private final String name;
    private final Citation source;
    private final List<Column> columns = new ArrayList<>();

    /** The columns of foreign keys, by the keys' names. */
    private final Map<String, List<String>> foreignKeys = new HashMap<>();

    private String primaryKey = "";

    SqlTable(String name, List<Column> columns, Citation source) {
        this.name = name;
        this.source = source;
        this.columns.addAll(columns);
    }

    String name() {
        return name;
    }

    Citation source() {
        return source;
    }

    List<Column> columns() {
        return columns;
    }

    /** The same table by another name. */
    SqlTable named(String newName) {
        SqlTable renamed = new SqlTable(newName, columns, source);
        renamed.foreignKeys.putAll(foreignKeys);
        renamed.primaryKey = primaryKey;
        return renamed;
    }

    void redirect(UnaryOperator<String> references) {
        columns.replaceAll(
                c -> c.references().isEmpty() ? c : refer(c, references.apply(c.references())));
    }

    void apply(TableChange change) {
        switch (change.kind()) {
            case ADD_COLUMN -> change.columns().forEach(this::add);
            case DROP_COLUMN -> columns.removeIf(c -> c.name().equalsIgnoreCase(change.name()));
            case RENAME_COLUMN -> replace(change.name(), c -> rename(c, change.newName()));
            case REDEFINE_COLUMN ->
                    replace(change.name(), c -> redefine(c, change.columns().get(0)));
            case SET_TYPE -> replace(change.name(), c -> retype(c, change.columns().get(0).type()));
            case REQUIRE -> replace(change.name(), c -> constrain(c, false, c.primaryKey()));
            case ALLOW_NULL -> replace(change.name(), c -> constrain(c, true, c.primaryKey()));
            case ADD_PRIMARY_KEY -> {
                primaryKey = change.name();
                change.columns().forEach(k -> replace(k.name(), c -> constrain(c, false, true)));
            }
            case DROP_PRIMARY_KEY -> dropPrimaryKey();
            case ADD_FOREIGN_KEY -> addForeignKey(change);
            case DROP_CONSTRAINT -> dropConstraint(change.name());
            default -> throw new IllegalArgumentException("not within a table: " + change.kind());
        }
    }

    private void add(Column column) {
        if (columns.stream().noneMatch(c -> c.name().equalsIgnoreCase(column.name()))) {
            columns.add(column);
        }
    }

    private void addForeignKey(TableChange change) {
        int dot = change.newName().lastIndexOf('.');
        String table = change.newName().substring(0, dot);
        String[] referenced = change.newName().substring(dot + 1).split(",");
        List<String> own = change.columns().stream().map(Column::name).toList();
        for (int i = 0; i < own.size(); i++) {
            String column = i < referenced.length ? referenced[i] : "";
            replace(own.get(i), c -> refer(c, table + "." + column));
        }
        foreignKeys.put(change.name().toLowerCase(Locale.ROOT), own);
    }

    private void dropConstraint(String constraint) {
        List<String> own = foreignKeys.remove(constraint.toLowerCase(Locale.ROOT));
        if (own != null) {
            own.forEach(column -> replace(column, c -> refer(c, "")));
        } else if (constraint.equalsIgnoreCase(primaryKey) || isDefaultKey(constraint)) {
            dropPrimaryKey();
        }
    }

    /** PostgreSQL's name for a key that has none of its own. */
    private boolean isDefaultKey(String constraint) {
        String bare = name.substring(name.lastIndexOf('.') + 1);
        return constraint.equalsIgnoreCase(bare + "_pkey");
    }

    private void dropPrimaryKey() {
        columns.replaceAll(c -> c.primaryKey() ? constrain(c, c.nullable(), false) : c);
    }

    private void replace(String column, UnaryOperator<Column> by) {
        columns.replaceAll(c -> c.name().equalsIgnoreCase(column) ? by.apply(c) : c);
    }

    private static Column rename(Column c, String name) {
        return new Column(name, c.type(), c.nullable(), c.primaryKey(), c.references());
    }

    private static Column retype(Column c, String type) {
        return new Column(c.name(), type, c.nullable(), c.primaryKey(), c.references());
    }

    private static Column constrain(Column c, boolean nullable, boolean primaryKey) {
        return new Column(c.name(), c.type(), nullable, primaryKey, c.references());
    }

    private static Column refer(Column c, String references) {
        return new Column(c.name(), c.type(), c.nullable(), c.primaryKey(), references);
    }

    private static Column redefine(Column c, Column by) {
        boolean key = c.primaryKey() || by.primaryKey();
        return new Column(by.name(), by.type(), by.nullable() && !key, key, c.references());
    }
}
