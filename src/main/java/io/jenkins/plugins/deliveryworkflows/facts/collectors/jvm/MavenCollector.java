package io.jenkins.plugins.deliveryworkflows.facts.collectors.jvm;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Module;
import java.util.List;
import java.util.Optional;

/**
 * Finds Maven's modules: every {@code pom.xml} that isn't a test's and isn't a template that a
 * program carries among its resources.
 */
public final class MavenCollector implements Collector<MavenCollector.Pom> {

    /** What a POM says of its project. */
    record Pom(String artifactId) {}

    @Override
    public String id() {
        return "maven";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Pom> type() {
        return Pom.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return file.name().equals("pom.xml")
                && !file.isTest()
                && !file.path().contains("src/main/resources/");
    }

    @Override
    public Optional<Pom> extract(SourceFile file, SourceText text) {
        return text.contains("<project")
                ? PomReader.artifactId(text.toString()).map(Pom::new)
                : Optional.empty();
    }

    @Override
    public void assemble(List<FileFacts<Pom>> files, Facts.Builder facts) {
        for (FileFacts<Pom> file : files) {
            facts.add(
                    new Module(
                            file.said().artifactId(),
                            file.file().folder(),
                            "Maven",
                            new Citation(file.file().path(), file.said().artifactId(), 1)));
        }
    }
}
