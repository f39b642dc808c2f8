package io.jenkins.plugins.deliveryworkflows.facts.collectors.sql;

import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.List;

/**
 * One change to one table, as a migration's statement asks for it.
 *
 * @param table as written, with its schema where the statement names one
 * @param name of the column or constraint that changes; empty where there is none
 * @param newName what something is renamed to, or the table that a foreign key refers to
 * @param columns what is created or added; of a key only the names count
 * @param line 1-based
 */
public record TableChange(
        Kind kind, String table, String name, String newName, List<Column> columns, int line) {

    /** What is done. */
    public enum Kind {
        /** Creates the table; where it exists already, nothing. */
        CREATE_TABLE,
        DROP_TABLE,
        RENAME_TABLE,
        ADD_COLUMN,
        DROP_COLUMN,
        RENAME_COLUMN,
        /** Gives a column a new name, type and nullability. */
        REDEFINE_COLUMN,
        SET_TYPE,
        REQUIRE,
        ALLOW_NULL,
        ADD_PRIMARY_KEY,
        DROP_PRIMARY_KEY,
        ADD_FOREIGN_KEY,
        DROP_CONSTRAINT
    }

    public TableChange {
        columns = List.copyOf(columns);
    }
}
