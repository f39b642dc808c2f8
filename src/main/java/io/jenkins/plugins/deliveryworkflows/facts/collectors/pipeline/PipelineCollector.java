package io.jenkins.plugins.deliveryworkflows.facts.collectors.pipeline;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Pipeline;
import java.util.List;
import java.util.Optional;

/** Finds continuous integration pipelines, each with what starts it and what it goes through. */
public final class PipelineCollector implements Collector<PipelineCollector.Defined> {

    /** The pipelines that one file defines. */
    public record Defined(List<Pipeline> pipelines) {}

    @Override
    public String id() {
        return "pipelines";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Defined> type() {
        return Defined.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return PipelineSystem.of(file).isPresent() && !file.isTest();
    }

    @Override
    public Optional<Defined> extract(SourceFile file, SourceText text) {
        return PipelineSystem.of(file)
                .map(system -> system.pipelines(file, text))
                .filter(found -> !found.isEmpty())
                .map(Defined::new);
    }

    @Override
    public void assemble(List<FileFacts<Defined>> files, Facts.Builder facts) {
        files.forEach(file -> file.said().pipelines().forEach(facts::add));
    }
}
