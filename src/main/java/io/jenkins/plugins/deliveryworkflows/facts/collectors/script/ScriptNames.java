package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModule.Constant;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModule.Export;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.script.ScriptModule.Import;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up the names of one file. */
final class ScriptNames {

    private final Map<String, Import> imports = new HashMap<>();
    private final Map<String, Export> exports = new HashMap<>();
    private final Map<String, Expression> constants = new HashMap<>();
    private final List<String> passedOn;

    ScriptNames(ScriptModule module) {
        module.imports().forEach(i -> imports.putIfAbsent(i.local(), i));
        module.exports().forEach(e -> exports.putIfAbsent(e.name(), e));
        for (Constant constant : module.constants()) {
            constants.putIfAbsent(constant.name(), constant.value());
        }
        this.passedOn =
                module.exports().stream()
                        .filter(e -> e.name().equals(ScriptModule.EVERYTHING))
                        .map(Export::from)
                        .toList();
    }

    Optional<Import> imported(String local) {
        return Optional.ofNullable(imports.get(local));
    }

    Optional<Export> exported(String name) {
        return Optional.ofNullable(exports.get(name));
    }

    /** The modules whose every export is an export of this one. */
    List<String> passedOn() {
        return passedOn;
    }

    /** The text that a name stands for. */
    Optional<Expression> text(String name) {
        return Optional.ofNullable(constants.get(name)).filter(Expression::hasText);
    }

    /** The name behind a name, whose own members go on behind it. */
    Optional<String> alias(String name) {
        String head = name;
        while (!head.isEmpty()) {
            Expression value = constants.get(head);
            if (value != null && !value.asName().isEmpty()) {
                return Optional.of(value.asName() + name.substring(head.length()));
            }
            head = head.substring(0, Math.max(0, head.lastIndexOf('.')));
        }
        return Optional.empty();
    }
}
