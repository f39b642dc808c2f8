package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import java.util.List;
import java.util.Optional;

/**
 * A class, interface or the like.
 *
 * @param name {@code Outer.Inner} for a nested one
 * @param kind {@code class}, {@code interface}, {@code enum}, {@code record}, {@code @interface},
 *     {@code object}, {@code file}
 * @param supertypes names without type arguments; a class's superclass stands first
 */
record JvmType(
        String name,
        String kind,
        List<String> modifiers,
        List<String> supertypes,
        List<JvmAnnotation> annotations,
        List<JvmMember> members,
        int line) {

    JvmType {
        modifiers = List.copyOf(modifiers);
        supertypes = List.copyOf(supertypes);
        annotations = List.copyOf(annotations);
        members = List.copyOf(members);
    }

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean has(String annotation) {
        return annotation(annotation).isPresent();
    }

    Optional<JvmAnnotation> annotation(String called) {
        return annotations.stream().filter(a -> a.name().equals(called)).findFirst();
    }

    JvmType withMembers(List<JvmMember> kept) {
        return new JvmType(name, kind, modifiers, supertypes, annotations, kept, line);
    }
}
