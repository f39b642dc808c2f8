package io.jenkins.plugins.deliveryworkflows.facts.collectors.script;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.List;
import java.util.Optional;

/** Collects the environment variables that scripts and Prisma schemas read. */
public final class ScriptVariableCollector implements Collector<ScriptVariableCollector.Said> {

    /** The variables of a file. */
    record Said(List<Used> variables) {}

    /**
     * A variable.
     *
     * @param optional whether every place in the file that reads it has a default
     */
    record Used(String name, boolean optional, int line) {}

    @Override
    public String id() {
        return "script-variables";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<Said> type() {
        return Said.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return ScriptFiles.isProduction(file) || PrismaSchema.isNamed(file);
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        if (PrismaSchema.isNamed(file)) {
            return Optional.of(new Said(PrismaSchema.variables(text)))
                    .filter(said -> !said.variables().isEmpty());
        }
        if (!text.contains("process.env")
                && !text.contains("import.meta.env")
                && !text.contains("loadEnv")) {
            return Optional.empty();
        }
        return Optional.of(new Said(new EnvironmentReads(ScriptText.of(text)).variables()))
                .filter(said -> !said.variables().isEmpty());
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        for (FileFacts<Said> file : files) {
            for (Used used : file.said().variables()) {
                Citation source = new Citation(file.file().path(), used.name(), used.line());
                facts.add(new Variable(used.name(), false, used.optional(), source));
            }
        }
    }
}
