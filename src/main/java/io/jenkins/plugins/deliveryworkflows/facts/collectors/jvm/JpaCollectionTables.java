package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmIndex.Located;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import io.jenkins.plugins.deliveryworkflows.facts.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says which tables of their own hold collections: join tables and those of element collections.
 */
final class JpaCollectionTables {

    private final JpaModel model;
    private final JpaColumns columns;

    JpaCollectionTables(JpaModel model, JpaColumns columns) {
        this.model = model;
        this.columns = columns;
    }

    /** The table that holds an attribute of an entity, if it is one of its own. */
    Optional<Table> of(JpaAttribute attribute, Located entity) {
        if (attribute.has("ElementCollection")) {
            return Optional.of(elements(attribute, entity));
        }
        boolean joined =
                attribute.association()
                        && !attribute.mapped()
                        && (attribute.has("JoinTable")
                                || attribute.has("ManyToMany")
                                || (attribute.has("OneToMany")
                                        && JpaColumns.joinColumns(attribute.member().annotations())
                                                .isEmpty()));
        return joined ? Optional.of(join(attribute, entity)) : Optional.empty();
    }

    private Table elements(JpaAttribute attribute, Located entity) {
        Optional<JvmAnnotation> told = attribute.annotation("CollectionTable");
        List<Column> all =
                new ArrayList<>(
                        owner(told, "joinColumns", columns.entityName(entity), attribute, entity));
        all.addAll(mapKey(attribute));
        Optional<Located> embeddable = model.embeddable(attribute, attribute.target());
        if (embeddable.isPresent()) {
            all.addAll(
                    columns.of(
                            model.attributes(embeddable.get()), attribute.member().annotations()));
        } else {
            Column value =
                    columns.basic(attribute, attribute.annotation("Column"), attribute.name());
            all.add(new Column(value.name(), attribute.target(), value.nullable(), false, ""));
        }
        return table(
                told, columns.entityName(entity) + "_" + attribute.name(), attribute, entity, all);
    }

    private Table join(JpaAttribute attribute, Located entity) {
        Optional<JvmAnnotation> told = attribute.annotation("JoinTable");
        Optional<Located> target = model.entity(attribute.target(), attribute.owner());
        String back =
                target.flatMap(t -> otherEnd(t, attribute)).orElse(columns.entityName(entity));
        List<Column> all = new ArrayList<>(owner(told, "joinColumns", back, attribute, entity));
        all.addAll(mapKey(attribute));
        all.addAll(
                columns.joins(
                        named(told, "inverseJoinColumns"),
                        attribute.owner(),
                        attribute.name(),
                        target.map(columns::key)
                                .orElse(List.of(new Column("id", "", false, true, ""))),
                        target.map(columns::table).orElse(""),
                        false,
                        attribute.type().startsWith("Set")));
        String byDefault = columns.table(model.root(entity)) + "_" + attribute.name();
        return table(told, byDefault, attribute, entity, all);
    }

    private List<Column> owner(
            Optional<JvmAnnotation> told,
            String attributeName,
            String base,
            JpaAttribute attribute,
            Located entity) {
        boolean key = attribute.type().startsWith("Map") || attribute.type().startsWith("Set");
        return columns.joins(
                named(told, attributeName),
                attribute.owner(),
                base,
                columns.key(entity),
                columns.table(entity),
                false,
                key && (attribute.association() || attribute.type().startsWith("Map")));
    }

    private List<Column> mapKey(JpaAttribute attribute) {
        List<Column> found = new ArrayList<>();
        boolean byColumn = attribute.has("ElementCollection") || attribute.has("MapKeyColumn");
        if (attribute.type().startsWith("Map<") && byColumn && !attribute.has("MapKeyJoinColumn")) {
            String name =
                    columns.text(attribute.annotation("MapKeyColumn"), "name", attribute.owner());
            String type = Words.parts(attribute.type().substring("Map<".length())).get(0);
            found.add(
                    new Column(
                            JpaNaming.physical(name.isEmpty() ? attribute.name() + "_KEY" : name),
                            type,
                            false,
                            true,
                            ""));
        }
        attribute
                .annotation("OrderColumn")
                .ifPresent(
                        order -> {
                            String name =
                                    columns.text(Optional.of(order), "name", attribute.owner());
                            found.add(
                                    new Column(
                                            JpaNaming.physical(
                                                    name.isEmpty()
                                                            ? attribute.name() + "_ORDER"
                                                            : name),
                                            "int",
                                            false,
                                            false,
                                            ""));
                        });
        return found;
    }

    /** The attribute by which the other entity says that it is the passive end. */
    private Optional<String> otherEnd(Located target, JpaAttribute attribute) {
        return model.attributes(target).stream()
                .filter(
                        a ->
                                a.member().annotations().stream()
                                        .map(n -> n.code("mappedBy").replace("\"", ""))
                                        .anyMatch(attribute.name()::equals))
                .map(JpaAttribute::name)
                .findFirst();
    }

    private static List<JvmAnnotation> named(Optional<JvmAnnotation> told, String attribute) {
        return told.map(t -> AnnotationReader.nested(t.code(attribute))).orElse(List.of());
    }

    private Table table(
            Optional<JvmAnnotation> told,
            String byDefault,
            JpaAttribute attribute,
            Located entity,
            List<Column> all) {
        String name = columns.text(told, "name", attribute.owner());
        String schema = columns.text(told, "schema", attribute.owner());
        String physical = JpaNaming.physical(name.isEmpty() ? byDefault : name);
        return new Table(
                schema.isEmpty() ? physical : JpaNaming.physical(schema) + "." + physical,
                JpaCollector.ORIGIN,
                all,
                new Citation(
                        attribute.owner().path(),
                        entity.type().simpleName() + "." + attribute.name(),
                        attribute.member().line()));
    }
}
