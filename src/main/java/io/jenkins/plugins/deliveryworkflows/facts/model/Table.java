package io.jenkins.plugins.deliveryworkflows.facts.model;

import java.util.List;

/**
 * A database table, as one origin describes it.
 *
 * @param name with its schema where the source names one
 * @param origin {@code Alembic}, {@code Flyway} (migrations); {@code SQLAlchemy}, {@code JPA}
 *     (models)
 * @param columns in the order of the source
 */
public record Table(String name, String origin, List<Column> columns, Citation source) {

    public Table {
        columns = List.copyOf(columns);
    }
}
