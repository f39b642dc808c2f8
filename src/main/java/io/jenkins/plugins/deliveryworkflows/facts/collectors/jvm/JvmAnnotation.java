package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import java.util.List;

/**
 * An annotation with its attributes as code.
 *
 * @param name without its package
 */
record JvmAnnotation(String name, List<Attribute> attributes) {

    JvmAnnotation {
        attributes = List.copyOf(attributes);
    }

    /** The code of an attribute, empty where it isn't given. */
    String code(String attribute) {
        return attributes.stream()
                .filter(a -> a.name().equals(attribute))
                .map(Attribute::code)
                .findFirst()
                .orElse("");
    }

    /**
     * What stands behind one name.
     *
     * @param name {@code value} where none is written
     */
    record Attribute(String name, String code) {}
}
