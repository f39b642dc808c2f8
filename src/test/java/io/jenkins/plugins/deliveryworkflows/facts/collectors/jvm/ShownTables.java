package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.List;

/**
 * Writes tables so that a test can compare them at a glance: {@code name(key*, required!, other)}.
 */
final class ShownTables {

    private ShownTables() {}

    static List<String> of(Facts facts) {
        return facts.tables().stream().map(ShownTables::show).toList();
    }

    private static String show(Table table) {
        return table.name()
                + "("
                + String.join(", ", table.columns().stream().map(ShownTables::show).toList())
                + ")";
    }

    private static String show(Column column) {
        String mark = column.primaryKey() ? "*" : column.nullable() ? "" : "!";
        String reference = column.references().isEmpty() ? "" : "->" + column.references();
        return column.name() + mark + reference;
    }
}
