package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.util.Comparator;

/**
 * What compiled code links to: a type, or a member of it.
 *
 * @param owner the internal name of the type that the code names
 * @param member name of a field, name and descriptor of a method, or empty for the type itself
 */
record Reference(String owner, String member) implements Comparable<Reference> {

    @Override
    public int compareTo(Reference other) {
        return Comparator.comparing(Reference::owner)
                .thenComparing(Reference::member)
                .compare(this, other);
    }

    /** Whether the type exists and declares or inherits the member. */
    boolean resolvesIn(ClassPath path) {
        if (member.isEmpty()) {
            return path.find(owner).isPresent();
        }
        return path.hierarchy(owner).values().stream()
                .map(type -> type.members().get(member))
                .anyMatch(found -> found != null && !found.isPrivate());
    }
}
