package io.jenkins.plugins.deliveryworkflows.facts.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Patterns of paths of which one is enough.
 *
 * <p>Every rule asks about every file, so plain names and extensions, which most patterns are, are
 * looked up instead of tried.
 */
final class Globs {

    private final List<Glob> all;
    private final Set<String> names = new HashSet<>();
    private final Set<String> extensions = new HashSet<>();
    private final List<Glob> others = new ArrayList<>();

    private Globs(List<Glob> all) {
        this.all = List.copyOf(all);
        for (Glob glob : all) {
            glob.plainName().ifPresent(names::add);
            glob.plainExtension().ifPresent(extensions::add);
            if (glob.plainName().isEmpty() && glob.plainExtension().isEmpty()) {
                others.add(glob);
            }
        }
    }

    /**
     * @param patterns with alternatives in braces
     */
    static Globs of(List<String> patterns) {
        return new Globs(patterns.stream().flatMap(each -> Glob.of(each).stream()).toList());
    }

    /** The patterns of all of these. */
    static Globs union(List<Globs> some) {
        return new Globs(some.stream().flatMap(each -> each.all.stream()).toList());
    }

    /** Each pattern by itself, without braces. */
    List<Glob> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean match(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (names.contains(name)
                || extensions.contains(name.substring(name.lastIndexOf('.') + 1))
                        && name.indexOf('.') >= 0) {
            return true;
        }
        for (Glob glob : others) {
            if (glob.matches(path)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
