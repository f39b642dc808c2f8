package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.Environment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.SettingsClass;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.SettingsField;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which classes are settings, and the variables of their fields. */
final class SettingsClasses {

    private static final int MAX_ANCESTORS = 50;

    private final Map<Place, SettingsClass> classes = new LinkedHashMap<>();
    private final Names names;

    SettingsClasses(List<FileFacts<Environment>> files) {
        Map<String, List<Import>> imports = new HashMap<>();
        for (FileFacts<Environment> file : files) {
            String path = file.file().path();
            imports.put(path, file.said().imports());
            file.said().classes().forEach(c -> classes.putIfAbsent(new Place(path, c.name()), c));
        }
        this.names = new Names(imports, Map.of());
    }

    List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        classes.forEach(
                (place, type) -> {
                    Set<Place> lineage = new LinkedHashSet<>();
                    gather(place, lineage);
                    if (isSettings(lineage)) {
                        String prefix = prefix(lineage);
                        type.fields().forEach(f -> add(place, f, prefix, variables));
                        if (type.prefix() != null) {
                            lineage.stream()
                                    .filter(p -> !p.equals(place))
                                    .forEach(
                                            p ->
                                                    classes.get(p)
                                                            .fields()
                                                            .forEach(
                                                                    f ->
                                                                            add(
                                                                                    p, f, prefix,
                                                                                    variables)));
                        }
                    }
                });
        return variables;
    }

    private boolean isSettings(Set<Place> lineage) {
        return lineage.stream()
                .flatMap(p -> classes.get(p).bases().stream())
                .anyMatch(base -> base.equals("BaseSettings") || base.endsWith(".BaseSettings"));
    }

    private String prefix(Set<Place> lineage) {
        return lineage.stream()
                .map(p -> classes.get(p).prefix())
                .filter(prefix -> prefix != null)
                .findFirst()
                .orElse("");
    }

    private void gather(Place place, Set<Place> lineage) {
        if (lineage.size() < MAX_ANCESTORS && lineage.add(place)) {
            for (String base : classes.get(place).bases()) {
                names.resolve(place.path(), "", base, classes::containsKey)
                        .ifPresent(p -> gather(p, lineage));
            }
        }
    }

    private void add(Place place, SettingsField field, String prefix, List<Variable> variables) {
        if (isGroup(place, field)) {
            return;
        }
        String symbol = place.name() + "." + field.name();
        Citation source = new Citation(place.path(), symbol, field.line());
        List<String> given = field.variables();
        if (given.isEmpty()) {
            given = List.of(prefix + field.name());
        }
        for (String name : given) {
            boolean optional = field.optional() || given.size() > 1;
            variables.add(new Variable(name.toUpperCase(Locale.ROOT), false, optional, source));
        }
    }

    /** A field that holds other settings, which have variables of their own. */
    private boolean isGroup(Place place, SettingsField field) {
        if (field.type().isEmpty()) {
            return false;
        }
        return names.resolve(place.path(), "", field.type(), classes::containsKey)
                .map(
                        type -> {
                            Set<Place> lineage = new LinkedHashSet<>();
                            gather(type, lineage);
                            return isSettings(lineage);
                        })
                .orElse(false);
    }
}
