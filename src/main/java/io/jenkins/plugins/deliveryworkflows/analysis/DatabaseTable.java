package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.List;

/**
 * A table of the database with every description of it.
 *
 * @param name as the first description writes it
 * @param migrations what the migrations make of it
 * @param models what the code takes it for
 */
public record DatabaseTable(String name, List<Table> migrations, List<Table> models) {

    public DatabaseTable {
        migrations = List.copyOf(migrations);
        models = List.copyOf(models);
    }
}
