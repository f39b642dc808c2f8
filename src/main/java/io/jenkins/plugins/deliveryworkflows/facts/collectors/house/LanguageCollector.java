package io.jenkins.plugins.deliveryworkflows.facts.collectors.house;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import io.jenkins.plugins.deliveryworkflows.facts.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells the languages that the sources are written in, by the names of the files alone. */
public final class LanguageCollector implements Collector<LanguageCollector.Written> {

    /** The language of one file, as Linguist names it. */
    public record Written(String language) {}

    @Override
    public String id() {
        return "languages";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Written> type() {
        return Written.class;
    }

    @Override
    public boolean needsContent() {
        return false;
    }

    @Override
    public boolean wants(SourceFile file) {
        return LanguageNames.of(file).isPresent();
    }

    @Override
    public Optional<Written> extract(SourceFile file, SourceText text) {
        return LanguageNames.of(file).map(Written::new);
    }

    @Override
    public void assemble(List<FileFacts<Written>> files, Facts.Builder facts) {
        Map<String, TreeSet<String>> folders = new TreeMap<>();
        for (FileFacts<Written> file : files) {
            folders.computeIfAbsent(file.said().language(), name -> new TreeSet<>())
                    .add(topFolder(file.file().path()));
        }
        folders.forEach((name, seen) -> facts.add(new Language(name, List.copyOf(seen))));
    }

    private static String topFolder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "." : path.substring(0, slash);
    }
}
