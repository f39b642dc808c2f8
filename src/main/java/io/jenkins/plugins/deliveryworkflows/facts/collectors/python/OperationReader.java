package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.AlembicCollector.Action;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.AlembicCollector.Change;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.Expression.Call;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one call of a migration operation. */
final class OperationReader {

    private final Bindings bindings;

    OperationReader(Bindings bindings) {
        this.bindings = bindings;
    }

    /**
     * The change, if the call changes a table.
     *
     * @param batch the table of the batch that it is called on; empty outside of one, where the
     *     table is an argument, and the others follow it
     */
    Optional<Change> read(Call call, String batch, int line) {
        boolean inBatch = !batch.isEmpty();
        int at = inBatch ? 0 : 1;
        String first = inBatch ? batch : table(call, 0, "table_name");
        String second = inBatch ? batch : table(call, 1, "table_name");
        Change change =
                switch (call.function()) {
                    case "create_table" ->
                            new Change(
                                    Action.CREATE_TABLE,
                                    first,
                                    columns(call),
                                    List.of(),
                                    List.of(),
                                    "",
                                    line);
                    case "drop_table" -> named(Action.DROP_TABLE, first, List.of(), line);
                    case "rename_table" -> renamed(call, line);
                    case "add_column" ->
                            new Change(
                                    Action.ADD_COLUMN,
                                    first,
                                    added(call, at),
                                    List.of(),
                                    List.of(),
                                    "",
                                    line);
                    case "drop_column" ->
                            named(
                                    Action.DROP_COLUMN,
                                    first,
                                    List.of(text(call, at, "column_name")),
                                    line);
                    case "alter_column" ->
                            named(Action.ALTER_COLUMN, first, alteration(call, at), line);
                    case "create_primary_key" ->
                            named(
                                    Action.PRIMARY_KEY,
                                    second,
                                    TableKeys.names(call.argument(at + 1, "columns"), bindings::of),
                                    line);
                    case "create_foreign_key" -> foreignKey(call, batch, line);
                    case "drop_constraint" ->
                            new Change(
                                    Action.DROP_CONSTRAINT,
                                    second,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    text(call, 0, "constraint_name"),
                                    line);
                    default -> null;
                };
        return Optional.ofNullable(change).filter(c -> !c.table().isEmpty());
    }

    /** A table's name with the schema that the call names. */
    String table(Call call, int index, String keyword) {
        String name = text(call, index, keyword);
        return call.keyword("schema")
                .map(bindings::of)
                .flatMap(Expression::text)
                .filter(schema -> !name.isEmpty())
                .map(schema -> schema + "." + name)
                .orElse(name);
    }

    /** Under a new name that can't be known, the table is as good as gone. */
    private Change renamed(Call call, int line) {
        String from = table(call, 0, "old_table_name");
        String to = table(call, 1, "new_table_name");
        return to.isEmpty()
                ? named(Action.DROP_TABLE, from, List.of(), line)
                : named(Action.RENAME_TABLE, from, List.of(to), line);
    }

    private static Change named(Action action, String table, List<String> names, int line) {
        return new Change(action, table, List.of(), names, List.of(), "", line);
    }

    private List<Column> columns(Call call) {
        List<Column> columns = new ArrayList<>();
        List<Call> parts =
                call.positional().stream()
                        .map(bindings::of)
                        .filter(Call.class::isInstance)
                        .map(Call.class::cast)
                        .toList();
        for (Call part : parts) {
            if (part.function().equals("Column")) {
                column(part).ifPresent(columns::add);
            }
        }
        List<Column> keyed = columns;
        for (Call part : parts) {
            keyed = TableKeys.apply(keyed, part, bindings::of);
        }
        return keyed;
    }

    private List<Column> added(Call call, int index) {
        return call.argument(index, "column")
                .map(bindings::of)
                .filter(Call.class::isInstance)
                .flatMap(c -> column((Call) c))
                .map(List::of)
                .orElse(List.of());
    }

    /** A column whose name can't be known is left out. */
    private Optional<Column> column(Call call) {
        return Optional.of(ColumnDeclaration.of(call, bindings::of).column())
                .filter(column -> !column.name().isEmpty());
    }

    private List<String> alteration(Call call, int index) {
        return List.of(
                text(call, index, "column_name"),
                call.keyword("new_column_name")
                        .or(() -> call.keyword("name"))
                        .map(bindings::of)
                        .flatMap(Expression::text)
                        .orElse(""),
                call.keyword("type_").map(bindings::of).map(TypeNames::plain).orElse(""),
                ColumnDeclaration.flag(call, "nullable"));
    }

    private Change foreignKey(Call call, String batch, int line) {
        int at = batch.isEmpty() ? 2 : 1;
        String schema = schemaPrefix(call, "source_schema");
        String table = batch.isEmpty() ? schema + text(call, 1, "source_table") : batch;
        String referent = schemaPrefix(call, "referent_schema") + text(call, at, "referent_table");
        List<String> remote = TableKeys.names(call.argument(at + 2, "remote_cols"), bindings::of);
        return new Change(
                Action.FOREIGN_KEY,
                table,
                List.of(),
                TableKeys.names(call.argument(at + 1, "local_cols"), bindings::of),
                remote.stream()
                        .filter(column -> !referent.isEmpty())
                        .map(column -> referent + "." + column)
                        .toList(),
                text(call, 0, "constraint_name"),
                line);
    }

    private String schemaPrefix(Call call, String keyword) {
        return call.keyword(keyword)
                .map(bindings::of)
                .flatMap(Expression::text)
                .map(schema -> schema + ".")
                .orElse("");
    }

    /** A text argument; {@code op.f("name")} marks a name that no convention changes. */
    private String text(Call call, int index, String keyword) {
        Optional<Expression> value = call.argument(index, keyword).map(bindings::of);
        if (value.isPresent()
                && value.get() instanceof Call marked
                && marked.function().equals("f")) {
            value = marked.positional(0);
        }
        return value.flatMap(SqlNames::of).orElse("");
    }
}
