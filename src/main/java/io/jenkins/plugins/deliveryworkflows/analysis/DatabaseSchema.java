package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.model.Migration;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables, as migrations and models describe them together.
 *
 * <p>Case makes no difference in names. A name without a schema means the table of that name in the
 * one schema that has it.
 *
 * @param tables sorted by name
 */
public record DatabaseSchema(List<DatabaseTable> tables) {

    public DatabaseSchema {
        tables = List.copyOf(tables);
    }

    /** Joins all descriptions of each table. */
    public static DatabaseSchema of(Facts facts) {
        Set<String> migrationTools =
                facts.migrations().stream().map(Migration::tool).collect(Collectors.toSet());
        Map<String, Set<String>> qualified =
                facts.tables().stream()
                        .map(table -> key(table.name()))
                        .filter(key -> key.contains("."))
                        .collect(
                                Collectors.groupingBy(
                                        DatabaseSchema::unqualified, Collectors.toSet()));
        Map<String, List<Table>> descriptions = new TreeMap<>();
        for (Table table : facts.tables()) {
            String key = key(table.name());
            Set<String> meant = qualified.getOrDefault(key, Set.of());
            descriptions
                    .computeIfAbsent(
                            meant.size() == 1 ? meant.iterator().next() : key,
                            name -> new ArrayList<>())
                    .add(table);
        }
        List<DatabaseTable> tables = new ArrayList<>();
        descriptions.forEach(
                (key, all) -> {
                    Map<Boolean, List<Table>> byKind =
                            all.stream()
                                    .collect(
                                            Collectors.partitioningBy(
                                                    table ->
                                                            migrationTools.contains(
                                                                    table.origin())));
                    tables.add(
                            new DatabaseTable(longest(all), byKind.get(true), byKind.get(false)));
                });
        return new DatabaseSchema(tables);
    }

    boolean isComparable() {
        return tables.stream().anyMatch(table -> !table.migrations().isEmpty())
                && tables.stream().anyMatch(table -> !table.models().isEmpty());
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (DatabaseTable table : tables) {
            if (table.migrations().isEmpty()) {
                differences.add(
                        difference(
                                Difference.Kind.TABLE_NOT_MIGRATED, table, table.models().get(0)));
            } else if (table.models().isEmpty()) {
                differences.add(
                        difference(
                                Difference.Kind.TABLE_WITHOUT_MODEL,
                                table,
                                table.migrations().get(0)));
            }
        }
        return differences;
    }

    private static Difference difference(
            Difference.Kind kind, DatabaseTable table, Table description) {
        return new Difference(kind, table.name(), description.source());
    }

    /** The name with a schema, where any description gives one. */
    private static String longest(List<Table> descriptions) {
        String longest = "";
        for (Table table : descriptions) {
            longest = table.name().length() > longest.length() ? table.name() : longest;
        }
        return longest;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String unqualified(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
