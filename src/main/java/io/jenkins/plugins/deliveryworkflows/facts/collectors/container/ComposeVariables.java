package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import io.jenkins.plugins.deliveryworkflows.facts.text.CodeMask;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the variables that a Compose file interpolates; optional are those with a default. */
final class ComposeVariables {

    private ComposeVariables() {}

    static List<Variable> of(SourceFile file, SourceText text) {
        String code = CodeMask.withoutComments(text.toString(), CodeMask.Syntax.HASH);
        Map<String, Variable> variables = new LinkedHashMap<>();
        for (Interpolation.Use use : Interpolation.uses(code)) {
            Citation source = new Citation(file.path(), use.name(), text.lineOf(use.start()));
            Variable variable = new Variable(use.name(), false, use.fallback() != null, source);
            // One use without a default is enough to need the variable.
            variables.merge(use.name(), variable, (first, next) -> first.optional() ? next : first);
        }
        return List.copyOf(variables.values());
    }
}
