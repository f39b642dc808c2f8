package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmIndex.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows the entities, what they inherit, and which of their members are persistent. */
final class JpaModel {

    private static final int DEEPEST = 16;
    private static final Set<String> MAPPING =
            Set.of(
                    "Id",
                    "EmbeddedId",
                    "Column",
                    "Basic",
                    "JoinColumn",
                    "JoinColumns",
                    "ManyToOne",
                    "OneToOne",
                    "OneToMany",
                    "ManyToMany",
                    "ElementCollection",
                    "Embedded",
                    "Enumerated",
                    "Version",
                    "Lob",
                    "Temporal");

    private final JvmIndex index;

    JpaModel(JvmIndex index) {
        this.index = index;
    }

    List<Located> entities() {
        return index.all().stream().filter(type -> type.type().has("Entity")).toList();
    }

    Optional<Located> entity(String name, Located scope) {
        return index.resolve(name, scope).filter(type -> type.type().has("Entity"));
    }

    Optional<Located> embeddable(JpaAttribute attribute, String type) {
        boolean told = attribute.has("Embedded") || attribute.has("EmbeddedId");
        return index.resolve(type, attribute.owner())
                .filter(found -> told || found.type().has("Embeddable"));
    }

    /** The type behind the mapped classes that it extends, the topmost first. */
    List<Located> lineage(Located type) {
        List<Located> lineage = new ArrayList<>();
        Optional<Located> at = Optional.of(type);
        while (at.isPresent() && lineage.size() < DEEPEST && !lineage.contains(at.get())) {
            lineage.add(0, at.get());
            at = superclass(at.get());
        }
        lineage.removeIf(
                found ->
                        !found.type().has("Entity")
                                && !found.type().has("MappedSuperclass")
                                && !found.type().has("Embeddable"));
        return lineage;
    }

    /** The topmost entity that an entity extends, itself where there is none. */
    Located root(Located entity) {
        return lineage(entity).stream()
                .filter(type -> type.type().has("Entity"))
                .findFirst()
                .orElse(entity);
    }

    /** The attributes of a type and of all it extends. */
    List<JpaAttribute> attributes(Located type) {
        Map<String, JpaAttribute> attributes = new LinkedHashMap<>();
        lineage(type).forEach(part -> own(part).forEach(a -> attributes.put(a.name(), a)));
        return List.copyOf(attributes.values());
    }

    /** The attributes that a type itself declares. */
    List<JpaAttribute> own(Located type) {
        boolean byGetters =
                type.type().members().stream().noneMatch(m -> m.field() && m.hasAnyOf(MAPPING))
                        && lineage(type).stream().anyMatch(JpaModel::identifiesByGetter);
        Map<String, JpaAttribute> attributes = new LinkedHashMap<>();
        for (JvmMember member : type.type().members()) {
            String name = member.field() ? member.name() : property(member);
            boolean wanted = member.field() ? !byGetters : byGetters || member.hasAnyOf(MAPPING);
            if (wanted && !name.isEmpty() && isPersistent(member)) {
                attributes.put(name, new JpaAttribute(name, member, type));
            }
        }
        return List.copyOf(attributes.values());
    }

    private static boolean identifiesByGetter(Located type) {
        return type.type().members().stream()
                .anyMatch(m -> !m.field() && (m.has("Id") || m.has("EmbeddedId")));
    }

    private static boolean isPersistent(JvmMember member) {
        return !member.has("Transient")
                && !member.has("Formula")
                && !member.modifiers().contains("static")
                && !member.modifiers().contains("const")
                && !member.modifiers().contains("transient");
    }

    /** The property that a getter reads, empty for another method. */
    private static String property(JvmMember method) {
        String name = method.name();
        String bare =
                name.startsWith("get")
                        ? name.substring(3)
                        : name.startsWith("is") ? name.substring(2) : "";
        boolean getter =
                method.parameters() == 0
                        && !bare.isEmpty()
                        && Character.isUpperCase(bare.charAt(0))
                        && !method.type().equals("void");
        return getter ? Character.toLowerCase(bare.charAt(0)) + bare.substring(1) : "";
    }

    private Optional<Located> superclass(Located type) {
        return type.type().supertypes().stream()
                .map(name -> index.resolve(name, type))
                .flatMap(Optional::stream)
                .filter(found -> found.type().kind().equals("class"))
                .findFirst();
    }
}
