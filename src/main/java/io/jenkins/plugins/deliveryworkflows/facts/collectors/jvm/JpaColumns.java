package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmIndex.Located;
import io.jenkins.plugins.deliveryworkflows.facts.model.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in which columns the attributes of entities are kept. */
final class JpaColumns {

    /** Bounds embeddables within embeddables and keys made of references. */
    private static final int DEEPEST = 6;

    private final JpaModel model;
    private final StringExpressions expressions;

    JpaColumns(JpaModel model, StringExpressions expressions) {
        this.model = model;
        this.expressions = expressions;
    }

    /** The name of an entity's table, with its schema where one is given. */
    String table(Located entity) {
        JvmType type = entity.type();
        String schema = text(type.annotation("Table"), "schema", entity);
        String name = text(type.annotation("Table"), "name", entity);
        String physical = JpaNaming.physical(name.isEmpty() ? entityName(entity) : name);
        return schema.isEmpty() ? physical : JpaNaming.physical(schema) + "." + physical;
    }

    String entityName(Located entity) {
        String name = text(entity.type().annotation("Entity"), "name", entity);
        return name.isEmpty() ? entity.type().simpleName() : name;
    }

    /** The columns of the attributes, among which those that identify. */
    List<Column> of(List<JpaAttribute> attributes, List<JvmAnnotation> overriding) {
        return of(attributes, overrides(overriding), 0);
    }

    private List<Column> of(
            List<JpaAttribute> attributes, Map<String, JvmAnnotation> overrides, int depth) {
        boolean derived =
                attributes.stream()
                        .flatMap(a -> a.annotation("MapsId").stream())
                        .anyMatch(a -> a.code("value").isEmpty());
        List<Column> columns = new ArrayList<>();
        for (JpaAttribute attribute : attributes) {
            if (!derived || !attribute.identifier() || attribute.association()) {
                columns.addAll(
                        of(attribute, withoutMapped(attribute, attributes), overrides, depth));
            }
        }
        return columns;
    }

    /** The parts of an embedded key that references take over, by {@code @MapsId("part")}. */
    private List<String> withoutMapped(JpaAttribute attribute, List<JpaAttribute> all) {
        return attribute.has("EmbeddedId")
                ? all.stream()
                        .flatMap(
                                a ->
                                        a
                                                .annotation("MapsId")
                                                .map(m -> text(Optional.of(m), "value", a.owner()))
                                                .stream())
                        .toList()
                : List.of();
    }

    private List<Column> of(
            JpaAttribute attribute,
            List<String> leftOut,
            Map<String, JvmAnnotation> overrides,
            int depth) {
        if (attribute.reference()) {
            boolean key = attribute.identifier() || attribute.has("MapsId");
            return joins(attribute, attribute.name(), key, depth);
        }
        if (attribute.association() || attribute.has("ElementCollection")) {
            return List.of();
        }
        Optional<Located> embedded = model.embeddable(attribute, attribute.type());
        if (embedded.isPresent() && depth < DEEPEST) {
            return embedded(attribute, embedded.get(), leftOut, overrides, depth);
        }
        return List.of(
                basic(
                        attribute,
                        Optional.ofNullable(overrides.get(attribute.name()))
                                .or(() -> attribute.annotation("Column")),
                        attribute.name()));
    }

    private List<Column> embedded(
            JpaAttribute attribute,
            Located type,
            List<String> leftOut,
            Map<String, JvmAnnotation> overrides,
            int depth) {
        Map<String, JvmAnnotation> inner = overrides(attribute.member().annotations());
        String prefix = attribute.name() + ".";
        overrides.forEach(
                (name, column) -> {
                    if (name.startsWith(prefix)) {
                        inner.put(name.substring(prefix.length()), column);
                    }
                });
        List<JpaAttribute> parts =
                model.attributes(type).stream().filter(a -> !leftOut.contains(a.name())).toList();
        List<Column> columns = of(parts, inner, depth + 1);
        return attribute.has("EmbeddedId")
                ? columns.stream().map(JpaColumns::key).toList()
                : columns;
    }

    /** The column of a value, named by an annotation or else by default. */
    Column basic(JpaAttribute attribute, Optional<JvmAnnotation> column, String byDefault) {
        String given = text(column, "name", attribute.owner());
        return new Column(
                JpaNaming.physical(given.isEmpty() ? byDefault : given),
                attribute.type(),
                attribute.nullable(),
                attribute.identifier(),
                "");
    }

    /** The columns that refer to the key of what an attribute holds. */
    private List<Column> joins(JpaAttribute attribute, String base, boolean key, int depth) {
        Optional<Located> target = model.entity(attribute.target(), attribute.owner());
        List<Column> keys =
                target.isPresent() && depth < DEEPEST
                        ? key(target.get(), depth + 1)
                        : List.of(new Column("id", "", false, true, ""));
        String table = target.map(this::table).orElse("");
        return joins(
                joinColumns(attribute.member().annotations()),
                attribute.owner(),
                base,
                keys,
                table,
                attribute.nullable(),
                key);
    }

    /** Join columns as annotations name them, those that they don't name by default. */
    List<Column> joins(
            List<JvmAnnotation> named,
            Located scope,
            String base,
            List<Column> keys,
            String table,
            boolean nullable,
            boolean primaryKey) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < Math.max(keys.size(), named.size()); i++) {
            Optional<JvmAnnotation> join =
                    i < named.size() ? Optional.of(named.get(i)) : Optional.empty();
            String told = text(join, "referencedColumnName", scope);
            Column key = keys.get(Math.min(i, keys.size() - 1));
            String referenced = told.isEmpty() ? key.name() : JpaNaming.physical(told);
            String name = text(join, "name", scope);
            boolean required =
                    primaryKey
                            || !nullable
                            || join.filter(j -> j.code("nullable").equals("false")).isPresent();
            columns.add(
                    new Column(
                            JpaNaming.physical(name.isEmpty() ? base + "_" + referenced : name),
                            key.type(),
                            !required,
                            primaryKey,
                            table.isEmpty() ? "" : table + "." + referenced));
        }
        return columns;
    }

    /** The columns of an entity's key. */
    List<Column> key(Located entity) {
        return key(entity, 0);
    }

    private List<Column> key(Located entity, int depth) {
        List<Column> keys =
                of(
                                model.attributes(entity).stream()
                                        .filter(a -> a.identifier() || a.has("MapsId"))
                                        .toList(),
                                overrides(entity.type().annotations()),
                                depth)
                        .stream()
                        .filter(Column::primaryKey)
                        .toList();
        return keys.isEmpty() ? List.of(new Column("id", "", false, true, "")) : keys;
    }

    /** The text of an annotation's attribute, empty where it isn't given. */
    String text(Optional<JvmAnnotation> annotation, String attribute, Located scope) {
        String code = annotation.map(a -> a.code(attribute)).orElse("");
        return code.isEmpty() ? "" : expressions.evaluate(code, scope);
    }

    static List<JvmAnnotation> joinColumns(List<JvmAnnotation> annotations) {
        List<JvmAnnotation> found = new ArrayList<>();
        for (JvmAnnotation annotation : annotations) {
            if (annotation.name().equals("JoinColumn")) {
                found.add(annotation);
            } else if (annotation.name().equals("JoinColumns")) {
                annotation
                        .attributes()
                        .forEach(a -> found.addAll(AnnotationReader.nested(a.code())));
            }
        }
        return found;
    }

    private static Map<String, JvmAnnotation> overrides(List<JvmAnnotation> annotations) {
        Map<String, JvmAnnotation> columns = new HashMap<>();
        List<JvmAnnotation> all = new ArrayList<>();
        for (JvmAnnotation annotation : annotations) {
            if (annotation.name().equals("AttributeOverride")) {
                all.add(annotation);
            } else if (annotation.name().equals("AttributeOverrides")) {
                annotation.attributes().forEach(a -> all.addAll(AnnotationReader.nested(a.code())));
            }
        }
        for (JvmAnnotation override : all) {
            String name = override.code("name").replace("\"", "");
            AnnotationReader.nested(override.code("column")).stream()
                    .findFirst()
                    .ifPresent(column -> columns.put(name, column));
        }
        return columns;
    }

    private static Column key(Column column) {
        return new Column(column.name(), column.type(), false, true, column.references());
    }
}
