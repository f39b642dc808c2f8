package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmIndex.Located;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the entities out in tables, by their strategies of inheritance. */
final class JpaTables {

    private final JpaModel model;
    private final JpaColumns columns;
    private final JpaCollectionTables collections;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    JpaTables(JvmIndex index) {
        this.model = new JpaModel(index);
        this.columns = new JpaColumns(model, new StringExpressions(index));
        this.collections = new JpaCollectionTables(model, columns);
    }

    void addTables(Facts.Builder facts) {
        List<Located> entities = model.entities();
        entities.stream().filter(e -> model.root(e).equals(e)).forEach(this::layOut);
        entities.stream().filter(e -> !model.root(e).equals(e)).forEach(this::layOut);
        entities.forEach(this::layOutCollections);
        drafts.values().forEach(draft -> facts.add(draft.table()));
    }

    private void layOut(Located entity) {
        Located root = model.root(entity);
        List<JvmAnnotation> overrides = entity.type().annotations();
        switch (strategy(root)) {
            case "TABLE_PER_CLASS" -> {
                if (!entity.type().modifiers().contains("abstract")) {
                    draft(entity).add(columns.of(model.attributes(entity), overrides));
                }
            }
            case "JOINED" -> {
                if (!root.equals(entity)) {
                    draft(entity).add(joinedKey(entity, root));
                    draft(entity).add(columns.of(ownOf(entity), overrides));
                } else {
                    draft(root).add(columns.of(model.attributes(root), overrides));
                    root.type()
                            .annotation("DiscriminatorColumn")
                            .ifPresent(told -> draft(root).add(List.of(discriminator(root))));
                }
            }
            default -> {
                if (root.equals(entity)) {
                    draft(root).add(columns.of(model.attributes(root), overrides));
                } else {
                    draft(root).add(List.of(discriminator(root)));
                    draft(root).add(optional(columns.of(ownOf(entity), overrides)));
                }
            }
        }
    }

    /** What an entity adds to the entity that it extends, mapped superclasses between them too. */
    private List<JpaAttribute> ownOf(Located entity) {
        List<Located> lineage = model.lineage(entity);
        int from = lineage.size() - 1;
        while (from > 0 && !lineage.get(from - 1).type().has("Entity")) {
            from--;
        }
        return lineage.subList(from, lineage.size()).stream()
                .flatMap(type -> model.own(type).stream())
                .toList();
    }

    private String strategy(Located root) {
        String told = root.type().annotation("Inheritance").map(a -> strategyOf(a)).orElse("");
        return told.substring(told.lastIndexOf('.') + 1);
    }

    private static String strategyOf(JvmAnnotation inheritance) {
        String named = inheritance.code("strategy");
        return named.isEmpty() ? inheritance.code("value") : named;
    }

    private List<Column> joinedKey(Located entity, Located root) {
        String name =
                columns.text(entity.type().annotation("PrimaryKeyJoinColumn"), "name", entity);
        List<Column> found = new ArrayList<>();
        for (Column key : columns.key(root)) {
            found.add(
                    new Column(
                            name.isEmpty() ? key.name() : JpaNaming.physical(name),
                            key.type(),
                            false,
                            true,
                            columns.table(root) + "." + key.name()));
        }
        return found;
    }

    private Column discriminator(Located root) {
        String name = columns.text(root.type().annotation("DiscriminatorColumn"), "name", root);
        return new Column(
                JpaNaming.physical(name.isEmpty() ? "DTYPE" : name), "String", false, false, "");
    }

    private static List<Column> optional(List<Column> required) {
        return required.stream()
                .map(c -> new Column(c.name(), c.type(), true, c.primaryKey(), c.references()))
                .toList();
    }

    private void layOutCollections(Located entity) {
        boolean isRoot = model.root(entity).equals(entity);
        for (JpaAttribute attribute : isRoot ? model.attributes(entity) : ownOf(entity)) {
            collections
                    .of(attribute, entity)
                    .ifPresent(table -> draft(table.name(), table.source()).add(table.columns()));
            addForeignKey(attribute, entity);
        }
    }

    /** A list with a join column but no table: the column stands in the table of its elements. */
    private void addForeignKey(JpaAttribute attribute, Located entity) {
        List<JvmAnnotation> named = JpaColumns.joinColumns(attribute.member().annotations());
        boolean oneWay = attribute.has("OneToMany") && !attribute.mapped() && !named.isEmpty();
        Optional<Located> target = model.entity(attribute.target(), attribute.owner());
        if (oneWay && !attribute.has("JoinTable") && target.isPresent()) {
            draft(model.root(target.get()))
                    .add(
                            columns.joins(
                                    named,
                                    attribute.owner(),
                                    attribute.name(),
                                    columns.key(entity),
                                    columns.table(entity),
                                    true,
                                    false));
        }
    }

    private Draft draft(Located entity) {
        return draft(
                columns.table(entity),
                new Citation(entity.path(), entity.type().simpleName(), entity.type().line()));
    }

    private Draft draft(String name, Citation source) {
        return drafts.computeIfAbsent(name, absent -> new Draft(name, source));
    }

    /** A table while its columns are gathered from several entities. */
    private static final class Draft {
        private final String name;
        private final Citation source;
        private final Map<String, Column> columns = new LinkedHashMap<>();

        private Draft(String name, Citation source) {
            this.name = name;
            this.source = source;
        }

        private void add(List<Column> more) {
            more.forEach(column -> columns.merge(column.name(), column, Draft::both));
        }

        /** A column that a second attribute shows read-only may get its reference from there. */
        private static Column both(Column first, Column second) {
            return new Column(
                    first.name(),
                    first.type(),
                    first.nullable(),
                    first.primaryKey(),
                    first.references().isEmpty() ? second.references() : first.references());
        }

        private Table table() {
            return new Table(name, JpaCollector.ORIGIN, List.copyOf(columns.values()), source);
        }
    }
}
