package io.jenkins.plugins.deliveryworkflows.report.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Copies what has an order and keeps it, so that equal runs give equal bytes. */
final class Ordered {

    private Ordered() {}

    static <V> Map<String, V> copyOf(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <E extends Enum<E>> Set<E> copyOf(Set<E> set) {
        return Collections.unmodifiableSet(new TreeSet<>(set));
    }
}
