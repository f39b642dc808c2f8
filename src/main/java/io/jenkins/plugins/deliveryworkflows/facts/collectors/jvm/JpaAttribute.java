package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm.JvmIndex.Located;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A persistent attribute of an entity, a mapped superclass or an embeddable.
 *
 * @param name the property's, whether a field or a getter declares it
 * @param owner the type that declares it
 */
record JpaAttribute(String name, JvmMember member, Located owner) {

    private static final Set<String> NEVER_NULL = Set.of("NotNull", "NotBlank", "NotEmpty");
    private static final Set<String> PRIMITIVES =
            Set.of("byte", "short", "int", "long", "float", "double", "boolean", "char");
    private static final Set<String> KOTLIN_PRIMITIVES =
            Set.of("Byte", "Short", "Int", "Long", "Float", "Double", "Boolean", "Char");

    boolean has(String annotation) {
        return member.has(annotation);
    }

    Optional<JvmAnnotation> annotation(String called) {
        return member.annotation(called);
    }

    boolean identifier() {
        return has("Id") || has("EmbeddedId");
    }

    /**
     * Whether a join column holds it: a reference to one entity, which the other end doesn't own.
     */
    boolean reference() {
        return (has("ManyToOne") || has("OneToOne"))
                && !mapped()
                && !has("JoinTable")
                && !has("PrimaryKeyJoinColumn");
    }

    boolean association() {
        return member.hasAnyOf(List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany"));
    }

    /** Whether the other end of an association holds it. */
    boolean mapped() {
        return member.annotations().stream().anyMatch(a -> !a.code("mappedBy").isEmpty());
    }

    /** The type, without Kotlin's sign that it may be null. */
    String type() {
        String type = member.type();
        return type.endsWith("?") ? type.substring(0, type.length() - 1) : type;
    }

    /** The name of the type that it holds or that its collection holds, or of the entity told. */
    String target() {
        for (JvmAnnotation annotation : member.annotations()) {
            for (String attribute : List.of("targetEntity", "targetClass")) {
                String told = annotation.code(attribute);
                if (!told.isEmpty()) {
                    return told.replace("::class", "").replace(".class", "");
                }
            }
        }
        String type = type();
        int open = type.indexOf('<');
        if (open < 0) {
            return type;
        }
        List<String> arguments =
                Words.parts(type.substring(open + 1, Math.max(open + 1, type.lastIndexOf('>'))));
        String last = arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1);
        return last.substring(last.lastIndexOf(' ') + 1).replace("?", "");
    }

    boolean nullable() {
        boolean primitive =
                owner.path().endsWith(".kt")
                        ? KOTLIN_PRIMITIVES.contains(member.type())
                        : PRIMITIVES.contains(member.type());
        return !identifier()
                && !primitive
                && !member.hasAnyOf(NEVER_NULL)
                && member.annotations().stream()
                        .noneMatch(
                                a ->
                                        a.code("optional").equals("false")
                                                || a.code("nullable").equals("false"));
    }
}
