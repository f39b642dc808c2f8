package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModule.Import;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a file imports, by statement or in passing. */
final class Imports {

    private static final int MOST = 500;

    private final List<Import> found = new ArrayList<>();

    void add(String local, String from, String name) {
        if (found.size() < MOST) {
            found.add(new Import(local, from, name));
        }
    }

    /** A local name for a module that an expression requires without naming it. */
    String required(String from) {
        String local = "$" + found.size();
        add(local, from, ScriptModule.DEFAULT);
        return local;
    }

    List<Import> all() {
        return List.copyOf(found);
    }

    /** Whether a local name stands for what a package exports under one of these names. */
    boolean isFrom(String local, String from, String... names) {
        return found.stream()
                .anyMatch(
                        i ->
                                i.local().equals(local)
                                        && i.from().equals(from)
                                        && List.of(names).contains(i.name()));
    }
}
