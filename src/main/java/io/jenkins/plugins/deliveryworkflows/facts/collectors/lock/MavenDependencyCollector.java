package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * Finds what Maven projects declare, with the versions that the repository itself can tell:
 * parents, properties and managed dependencies are followed as far as their POMs lie in it.
 */
public final class MavenDependencyCollector implements Collector<MavenDependencyCollector.Pom> {

    /**
     * What a POM says, placeholders as written.
     *
     * @param parent empty parts where it has none
     * @param own empty parts where the parent's hold
     */
    record Pom(
            Coordinates parent,
            Coordinates own,
            List<Property> properties,
            List<Declared> managed,
            List<Declared> declared) {
        Pom {
            properties = List.copyOf(properties);
            managed = List.copyOf(managed);
            declared = List.copyOf(declared);
        }
    }

    record Coordinates(String groupId, String artifactId, String version) {}

    record Property(String name, String value) {}

    record Declared(String groupId, String artifactId, String version, String scope, int line) {}

    @Override
    public String id() {
        return "maven-dependencies";
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
        return text.contains("<project") ? PomText.read(text.toString()) : Optional.empty();
    }

    @Override
    public void assemble(List<FileFacts<Pom>> files, Facts.Builder facts) {
        MavenProjects projects = new MavenProjects(files.stream().map(FileFacts::said).toList());
        for (FileFacts<Pom> file : files) {
            projects.dependencies(file.said())
                    .forEach(found -> facts.add(found.in(file.file().path(), "maven")));
        }
    }
}
