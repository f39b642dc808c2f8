package io.jenkins.plugins.deliveryworkflows.facts.model;

import java.util.List;

/**
 * A step of a database's history.
 *
 * @param id the revision or version, unique within its line
 * @param tool {@code Alembic}, {@code Flyway}
 * @param line separates histories that are applied on their own: the folder of the scripts
 * @param parents ids that it follows; several for a merge, none for the first
 * @param title what its author called it
 */
public record Migration(
        String id, String tool, String line, List<String> parents, String title, Citation source) {

    public Migration {
        parents = List.copyOf(parents);
    }
}
