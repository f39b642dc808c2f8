package io.jenkins.plugins.deliveryworkflows.analysis;

import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the variables that are used with those that a file like {@code .env.example} declares.
 *
 * <p>Such a file speaks for the module that it lies in: what other modules use is not expected in
 * it, though it may stand there. Variables that the platform sets are never expected. One that has
 * a default wherever it is used is told apart, since nobody has to fill it.
 */
final class VariableDrift {

    private final List<Variable> used;
    private final List<Variable> declared;
    private final ModuleFolders modules;

    VariableDrift(List<Variable> variables, List<Module> modules) {
        this.used = variables.stream().filter(variable -> !variable.declared()).toList();
        this.declared = variables.stream().filter(Variable::declared).toList();
        this.modules = new ModuleFolders(modules);
    }

    boolean isComparable() {
        return !declared.isEmpty();
    }

    List<Difference> differences() {
        Set<String> declaredNames = names(declared);
        Set<String> usedNames = names(used);
        Set<String> needed = names(used.stream().filter(use -> !use.optional()).toList());
        Set<String> covered =
                declared.stream()
                        .map(variable -> modules.of(variable.source().path()))
                        .collect(Collectors.toSet());
        List<Difference> differences = new ArrayList<>();
        for (Variable variable : used) {
            String path = variable.source().path();
            if (!declaredNames.contains(variable.name())
                    && !PlatformVariables.contains(variable.name())
                    && covered.stream().anyMatch(folder -> ModuleFolders.contains(folder, path))) {
                differences.add(
                        difference(
                                needed.contains(variable.name())
                                        ? Difference.Kind.VARIABLE_NOT_DECLARED
                                        : Difference.Kind.OPTIONAL_VARIABLE_NOT_DECLARED,
                                variable));
            }
        }
        for (Variable variable : declared) {
            if (!usedNames.contains(variable.name())
                    && !PlatformVariables.contains(variable.name())) {
                differences.add(difference(Difference.Kind.VARIABLE_NOT_USED, variable));
            }
        }
        return differences;
    }

    private static Difference difference(Difference.Kind kind, Variable variable) {
        return new Difference(kind, variable.name(), variable.source());
    }

    private static Set<String> names(List<Variable> variables) {
        return variables.stream().map(Variable::name).collect(Collectors.toSet());
    }
}
