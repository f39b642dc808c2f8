package io.jenkins.plugins.deliveryworkflows.facts.collectors.python;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import java.util.Optional;

/**
 * Finds the environment variables that Python code reads, by itself or through settings classes.
 */
public final class PythonVariableCollector
        implements Collector<PythonVariableCollector.Environment> {

    private static final List<String> HINTS =
            List.of("env", "ENV", "ettings", "decouple", "starlette.config", "envvar");

    /** What a file reads, by itself or through functions, and classes that may be settings. */
    public record Environment(
            List<Import> imports,
            List<Use> uses,
            List<SettingsClass> classes,
            List<OwnReader> readers,
            List<NamedCall> calls) {}

    /**
     * A function that reads the variable that one of its parameters names.
     *
     * @param index which parameter that is
     * @param fallback which parameter is used where the variable isn't set; negative if none
     */
    public record OwnReader(
            String function, int index, String parameter, int fallback, String fallbackName) {}

    /**
     * A call with an argument that could be a variable's name.
     *
     * @param index where that argument stands; its keyword is empty then
     * @param positional how many arguments have no keyword
     * @param keywords those of its arguments
     * @param fallback whether another value stands behind an {@code or}
     */
    public record NamedCall(
            String function,
            String variable,
            int index,
            String keyword,
            int positional,
            List<String> keywords,
            boolean fallback,
            String symbol,
            int line) {}

    /**
     * A variable that is read.
     *
     * @param symbol what stands around the reading
     */
    public record Use(String name, boolean optional, String symbol, int line) {}

    /**
     * A class whose fields are read from the environment if it derives from {@code BaseSettings}.
     *
     * @param prefix what stands before the names of its variables, null where it says nothing
     */
    public record SettingsClass(
            String name, List<String> bases, String prefix, List<SettingsField> fields) {}

    /**
     * A field.
     *
     * @param variables the names that it gives for itself; empty where its own name counts
     * @param type its annotation, when it is the name of a class
     */
    public record SettingsField(
            String name, List<String> variables, String type, boolean optional, int line) {}

    @Override
    public String id() {
        return "python-variables";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Environment> type() {
        return Environment.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return file.hasExtension("py") && !file.isTest();
    }

    @Override
    public Optional<Environment> extract(SourceFile file, SourceText text) {
        if (HINTS.stream().noneMatch(text::contains)) {
            return Optional.empty();
        }
        Environment environment = new EnvironmentReader(text).read();
        boolean reexports = file.name().equals("__init__.py") && !environment.imports().isEmpty();
        return environment.uses().isEmpty()
                        && environment.classes().isEmpty()
                        && environment.readers().isEmpty()
                        && environment.calls().isEmpty()
                        && !reexports
                ? Optional.empty()
                : Optional.of(environment);
    }

    @Override
    public void assemble(List<FileFacts<Environment>> files, Facts.Builder facts) {
        for (FileFacts<Environment> file : files) {
            for (Use use : file.said().uses()) {
                Citation source = new Citation(file.file().path(), use.symbol(), use.line());
                facts.add(new Variable(use.name(), false, use.optional(), source));
            }
        }
        new OwnReads(files).variables().forEach(facts::add);
        new SettingsClasses(files).variables().forEach(facts::add);
    }
}
