package io.jenkins.plugins.deliveryworkflows.facts.model;

/**
 * A column of a table.
 *
 * @param type as the source writes it, empty where it doesn't
 * @param references {@code table.column} of a foreign key, else empty
 */
public record Column(
        String name, String type, boolean nullable, boolean primaryKey, String references) {}
