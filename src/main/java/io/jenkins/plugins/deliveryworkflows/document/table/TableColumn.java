package io.jenkins.plugins.deliveryworkflows.document.table;

/**
 * A column of a table.
 *
 * @param name as its header says
 */
public record TableColumn(String name, Keeper keeper) {

    public static TableColumn tool(String name) {
        return new TableColumn(name, Keeper.TOOL);
    }

    public static TableColumn person(String name) {
        return new TableColumn(name, Keeper.PERSON);
    }

    public static TableColumn shared(String name) {
        return new TableColumn(name, Keeper.SHARED);
    }
}
