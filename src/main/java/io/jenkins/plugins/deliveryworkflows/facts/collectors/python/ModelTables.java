package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Field;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.ForeignKey;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Form;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Model;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.SqlAlchemyCollector.Models;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes tables of all files' models: names, inherited columns, what keys refer to. */
final class ModelTables {

    private static final int MAX_ANCESTORS = 50;
    private static final Set<String> ROOTS = Set.of("db.Model", "SQLModel", "Base", "Model");

    private final Map<Place, Model> models = new LinkedHashMap<>();
    private final Map<Place, Set<Place>> ancestors = new HashMap<>();
    private final Names names;
    private final boolean annotatedTypes;

    ModelTables(List<FileFacts<Models>> files) {
        Map<String, List<Import>> imports = new HashMap<>();
        Map<String, List<Link>> links = new HashMap<>();
        for (FileFacts<Models> file : files) {
            String path = file.file().path();
            imports.put(path, file.said().imports());
            links.put(path, file.said().links());
            file.said().models().forEach(m -> models.putIfAbsent(new Place(path, m.name()), m));
        }
        this.names = new Names(imports, links);
        this.annotatedTypes = models.values().stream().anyMatch(m -> m.form() == Form.TYPE);
    }

    List<Table> tables() {
        Map<Place, Table> tables = new LinkedHashMap<>();
        for (Place place : models.keySet()) {
            if (isTable(place)) {
                Model model = models.get(place);
                Citation source = new Citation(place.path(), model.name(), model.line());
                List<Column> columns = keyed(place, columns(place));
                tableName(place)
                        .map(n -> new Table(n, SqlAlchemyCollector.ORIGIN, columns, source))
                        .ifPresent(table -> tables.put(place, table));
            }
        }
        for (Place place : models.keySet()) {
            sharedTable(place)
                    .ifPresent(t -> tables.computeIfPresent(t, (p, table) -> with(table, place)));
        }
        return List.copyOf(tables.values());
    }

    /**
     * A class without a table of its own is kept in the table of the class that it derives from.
     */
    private Optional<Place> sharedTable(Place place) {
        boolean shares = models.get(place).form() == Form.CLASS && !isTable(place);
        return shares
                ? ancestors(place).stream().filter(this::isTable).findFirst()
                : Optional.empty();
    }

    private Table with(Table table, Place place) {
        List<Column> columns = new ArrayList<>(table.columns());
        for (Column column : columns(place)) {
            if (columns.stream().noneMatch(c -> c.name().equals(column.name()))) {
                columns.add(column);
            }
        }
        return new Table(table.name(), table.origin(), columns, table.source());
    }

    private boolean isTable(Place place) {
        Model model = models.get(place);
        return switch (model.form()) {
            case SQLMODEL_TABLE, TABLE -> true;
            case BASE, TYPE -> false;
            case CLASS -> isDeclarative(place) && named(place).isPresent() && hasColumns(place);
        };
    }

    /** A mixin has columns and perhaps a rule for names, but no declarative base. */
    private boolean isDeclarative(Place place) {
        Set<Place> all = ancestors(place);
        boolean sqlModel =
                all.stream().anyMatch(a -> basesOf(a).contains("SQLModel"))
                        || basesOf(place).contains("SQLModel");
        if (sqlModel) {
            return false;
        }
        return all.stream().anyMatch(a -> models.get(a).form() == Form.BASE)
                || all.stream().anyMatch(a -> basesOf(a).stream().anyMatch(ROOTS::contains))
                || basesOf(place).stream().anyMatch(ROOTS::contains)
                || (ownName(place).isPresent() && !basesOf(place).isEmpty());
    }

    private List<String> basesOf(Place place) {
        return models.get(place).bases();
    }

    private Optional<List<TextPart>> ownName(Place place) {
        List<TextPart> own = models.get(place).tableName();
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }

    /** The rule for its name: its own, else that of the nearest base that is no table itself. */
    private Optional<List<TextPart>> named(Place place) {
        Optional<List<TextPart>> own = ownName(place);
        if (own.isPresent()) {
            return own;
        }
        for (Place ancestor : ancestors(place)) {
            List<TextPart> rule = models.get(ancestor).tableName();
            if (rule.stream().anyMatch(p -> p.name().startsWith("__name__"))) {
                return Optional.of(rule);
            }
        }
        boolean flask =
                basesOf(place).contains("db.Model")
                        || ancestors(place).stream().anyMatch(a -> basesOf(a).contains("db.Model"));
        return flask ? Optional.of(List.of(TextPart.name(TableNames.SNAKE))) : Optional.empty();
    }

    private boolean hasColumns(Place place) {
        return !columns(place).isEmpty();
    }

    private Optional<String> tableName(Place place) {
        Model model = models.get(place);
        String simple = model.name().substring(model.name().lastIndexOf('.') + 1);
        List<TextPart> unnamed =
                model.form() == Form.SQLMODEL_TABLE
                        ? List.of(TextPart.name(TableNames.LOWER))
                        : List.of();
        return TableNames.of(named(place).orElse(unnamed), simple)
                .map(name -> schema(place).isEmpty() ? name : schema(place) + "." + name);
    }

    private String schema(Place place) {
        if (!models.get(place).schema().isEmpty()) {
            return models.get(place).schema();
        }
        return ancestors(place).stream()
                .filter(a -> !models.get(a).schema().isEmpty() && ownName(a).isEmpty())
                .map(a -> models.get(a).schema())
                .findFirst()
                .orElse("");
    }

    /** Its own columns and those of its bases, as far as these are no tables themselves. */
    private List<Column> columns(Place place) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<Place> lineage = new ArrayList<>(List.of(place));
        ancestors(place).stream()
                .filter(a -> models.get(a).form() != Form.SQLMODEL_TABLE && ownConcreteName(a))
                .forEach(lineage::add);
        boolean sqlModel = models.get(place).form() == Form.SQLMODEL_TABLE;
        if (sqlModel) {
            Collections.reverse(lineage);
        }
        for (Place from : lineage) {
            for (Field field : models.get(from).fields()) {
                if (!field.plain() || sqlModel) {
                    Column column = column(from, field);
                    if (sqlModel) {
                        columns.put(field.attribute(), column);
                    } else {
                        columns.putIfAbsent(field.attribute(), column);
                    }
                }
            }
        }
        return List.copyOf(columns.values());
    }

    private boolean ownConcreteName(Place ancestor) {
        List<TextPart> rule = models.get(ancestor).tableName();
        return rule.isEmpty() || rule.stream().anyMatch(p -> p.name().startsWith("__name__"));
    }

    private Column column(Place from, Field field) {
        ColumnDeclaration said = field.column();
        ColumnDeclaration typed = said;
        String type = said.type().isEmpty() ? field.annotation() : said.type();
        boolean optional = field.optional();
        Optional<Field> annotated = annotatedType(from, field);
        if (annotated.isPresent()) {
            typed = annotated.get().column();
            type =
                    said.type().isEmpty()
                            ? typed.type().isEmpty() ? annotated.get().annotation() : typed.type()
                            : said.type();
            optional |= annotated.get().optional();
        }
        boolean primaryKey = said.primaryKey() || typed.primaryKey();
        String nullable = said.nullable().isEmpty() ? typed.nullable() : said.nullable();
        boolean unsaid = field.annotation().isEmpty() ? !primaryKey : optional && !primaryKey;
        return new Column(
                said.name().isEmpty() ? field.attribute() : said.name(),
                type,
                nullable.isEmpty() ? unsaid : nullable.equals("true"),
                primaryKey,
                reference(from, said)
                        .or(() -> reference(from, annotated.map(Field::column).orElse(said)))
                        .orElse(""));
    }

    private Optional<Field> annotatedType(Place from, Field field) {
        if (field.annotation().isEmpty() || !annotatedTypes) {
            return Optional.empty();
        }
        return names.resolve(from.path(), "", field.annotation(), this::isType)
                .flatMap(p -> models.get(p).fields().stream().findFirst());
    }

    private boolean isType(Place place) {
        Model model = models.get(place);
        return model != null && model.form() == Form.TYPE;
    }

    /** A reference that is given as an object leads through the model to its table. */
    private Optional<String> reference(Place from, ColumnDeclaration column) {
        if (column.referenced().isEmpty()) {
            return Optional.of(column.reference()).filter(r -> !r.isEmpty());
        }
        String path = column.referenced().replace(".c.", ".");
        int dot = path.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        return names.resolve(
                        from.path(),
                        "",
                        path.substring(0, dot),
                        place -> models.containsKey(place) && isTable(place))
                .flatMap(this::tableName)
                .map(table -> table + path.substring(dot));
    }

    private List<Column> keyed(Place place, List<Column> columns) {
        Model model = models.get(place);
        List<Column> keyed = TableKeys.primary(columns, model.primaryKey());
        for (ForeignKey key : model.foreignKeys()) {
            keyed = TableKeys.foreign(keyed, List.of(key.column()), List.of(key.target()));
        }
        return keyed;
    }

    private Set<Place> ancestors(Place place) {
        Set<Place> known = ancestors.get(place);
        if (known != null) {
            return known;
        }
        Set<Place> all = new LinkedHashSet<>();
        gather(place, all);
        all.remove(place);
        ancestors.put(place, all);
        return all;
    }

    private void gather(Place place, Set<Place> all) {
        for (String base : basesOf(place)) {
            if (all.size() < MAX_ANCESTORS) {
                names.resolve(place.path(), "", base, models::containsKey)
                        .filter(all::add)
                        .ifPresent(p -> gather(p, all));
            }
        }
    }
}
