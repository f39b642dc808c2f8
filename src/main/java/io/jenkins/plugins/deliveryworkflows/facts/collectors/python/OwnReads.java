package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector.FileFacts;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.Environment;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.NamedCall;
import io.jenkins.plugins.deliveryworkflows.facts.collectors.python.PythonVariableCollector.OwnReader;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the variables that are read by calling the project's own functions. */
final class OwnReads {

    private final List<FileFacts<Environment>> files;
    private final Map<Place, OwnReader> readers = new HashMap<>();
    private final Names names;

    OwnReads(List<FileFacts<Environment>> files) {
        this.files = files;
        Map<String, List<Import>> imports = new HashMap<>();
        for (FileFacts<Environment> file : files) {
            String path = file.file().path();
            imports.put(path, file.said().imports());
            file.said().readers().forEach(r -> readers.put(new Place(path, r.function()), r));
        }
        this.names = new Names(imports, Map.of());
    }

    List<Variable> variables() {
        List<Variable> variables = new ArrayList<>();
        if (readers.isEmpty()) {
            return variables;
        }
        for (FileFacts<Environment> file : files) {
            String path = file.file().path();
            for (NamedCall call : file.said().calls()) {
                names.resolve(path, "", call.function(), readers::containsKey)
                        .flatMap(place -> read(readers.get(place), call, path))
                        .ifPresent(variables::add);
            }
        }
        return variables;
    }

    private static Optional<Variable> read(OwnReader reader, NamedCall call, String path) {
        boolean named =
                call.keyword().isEmpty()
                        ? call.index() == reader.index()
                        : call.keyword().equals(reader.parameter());
        boolean optional =
                call.fallback()
                        || (reader.fallback() >= 0
                                && (call.positional() > reader.fallback()
                                        || call.keywords().contains(reader.fallbackName())));
        Citation source = new Citation(path, call.symbol(), call.line());
        return named
                ? Optional.of(new Variable(call.variable(), false, optional, source))
                : Optional.empty();
    }
}
