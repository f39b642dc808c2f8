package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Endpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the HTTP operations of Express applications, under the paths they are mounted at. */
public final class ExpressCollector implements Collector<ExpressFile> {

    private static final String ORIGIN = "Express";

    @Override
    public String id() {
        return "express";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<ExpressFile> type() {
        return ExpressFile.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return ScriptFiles.isProduction(file);
    }

    @Override
    public Optional<ExpressFile> extract(SourceFile file, SourceText text) {
        boolean serves = text.contains("express") || text.contains(".use(");
        if (!serves && !ScriptFiles.mayNamePaths(file, text)) {
            return Optional.empty();
        }
        return Optional.of(new ExpressFileReader(ScriptText.of(text)).read())
                .filter(said -> !said.isEmpty());
    }

    @Override
    public void assemble(List<FileFacts<ExpressFile>> files, Facts.Builder facts) {
        Map<String, ExpressFile> said = new LinkedHashMap<>();
        Map<String, ScriptModule> modules = new LinkedHashMap<>();
        for (FileFacts<ExpressFile> file : files) {
            said.put(file.file().path(), file.said());
            modules.put(file.file().path(), file.said().module());
        }
        ScriptModules names = new ScriptModules(modules);
        ExpressMounts mounts = new ExpressMounts(said, names);
        said.forEach(
                (path, file) -> file.operations().forEach(o -> add(path, o, mounts, names, facts)));
    }

    private static void add(
            String file,
            ExpressFile.Operation operation,
            ExpressMounts mounts,
            ScriptModules names,
            Facts.Builder facts) {
        String path = ExpressPath.of(operation.path(), names.text(file, operation.path()));
        Citation source = new Citation(file, operation.symbol(), operation.line());
        for (String prefix : mounts.prefixes(file, operation.router())) {
            facts.add(
                    new Endpoint(
                            operation.method(), ExpressPath.join(prefix, path), ORIGIN, source));
        }
    }
}
