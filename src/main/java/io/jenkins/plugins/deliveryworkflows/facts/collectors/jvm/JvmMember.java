package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import java.util.List;
import java.util.Optional;

/**
 * A field or method.
 *
 * @param type as written, empty where it is inferred
 * @param parameters how many a method takes, -1 for a field
 * @param value the code of a field's initialiser, else empty
 */
record JvmMember(
        String name,
        String type,
        List<String> modifiers,
        List<JvmAnnotation> annotations,
        int parameters,
        String value,
        int line) {

    static final int FIELD = -1;

    JvmMember {
        modifiers = List.copyOf(modifiers);
        annotations = List.copyOf(annotations);
    }

    boolean field() {
        return parameters == FIELD;
    }

    boolean has(String annotation) {
        return annotation(annotation).isPresent();
    }

    boolean hasAnyOf(Iterable<String> called) {
        for (String name : called) {
            if (has(name)) {
                return true;
            }
        }
        return false;
    }

    Optional<JvmAnnotation> annotation(String called) {
        return annotations.stream().filter(a -> a.name().equals(called)).findFirst();
    }

    JvmMember withoutValue() {
        return new JvmMember(name, type, modifiers, annotations, parameters, "", line);
    }
}
