package io.jenkins.plugins.deliveryworkflows.facts.collectors.lock;

import io.jenkins.plugins.deliveryworkflows.facts.Collector;
import io.jenkins.plugins.deliveryworkflows.facts.Facts;
import io.jenkins.plugins.deliveryworkflows.facts.SourceFile;
import io.jenkins.plugins.deliveryworkflows.facts.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the modules that {@code go.mod} requires, with the hashes of {@code go.sum}. */
public final class GoDependencyCollector implements Collector<GoDependencyCollector.Said> {

    private static final String TYPE = "golang";

    /**
     * What one file says.
     *
     * @param modules of {@code go.sum} with hash, of {@code go.mod} without
     */
    record Said(List<Locked> modules) {
        Said {
            modules = List.copyOf(modules);
        }
    }

    @Override
    public String id() {
        return "go-dependencies";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Said> type() {
        return Said.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return (file.name().equals("go.mod") || isSum(file)) && !file.isTest();
    }

    private static boolean isSum(SourceFile file) {
        return file.name().equals("go.sum");
    }

    @Override
    public long largest(SourceFile file) {
        return isSum(file) ? LockFiles.LARGEST : Collector.super.largest(file);
    }

    @Override
    public boolean knows(SourceFile file) {
        return isSum(file) && wants(file);
    }

    @Override
    public Optional<Said> extract(SourceFile file, SourceText text) {
        return Optional.of(
                new Said(
                        isSum(file)
                                ? GoModule.sums(text.toString())
                                : GoModule.required(text.toString())));
    }

    @Override
    public void assemble(List<FileFacts<Said>> files, Facts.Builder facts) {
        Map<String, String> hashes = new HashMap<>();
        for (FileFacts<Said> file : files) {
            if (isSum(file.file())) {
                file.said().modules().forEach(m -> hashes.put(m.symbol(), m.hash()));
            }
        }
        for (FileFacts<Said> file : files) {
            if (!isSum(file.file())) {
                for (Locked module : file.said().modules()) {
                    String hash = hashes.getOrDefault(GoModule.key(module), "");
                    facts.add(module.hashed(hash).in(file.file().path(), TYPE));
                }
            }
        }
    }
}
