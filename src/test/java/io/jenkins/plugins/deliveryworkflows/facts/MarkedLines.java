package io.jenkins.plugins.deliveryworkflows.facts;

import io.jenkins.plugins.deliveryworkflows.facts.model.Citation;
import io.jenkins.plugins.deliveryworkflows.facts.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A collector for tests: takes lines that start with {@code @} for variables. */
final class MarkedLines implements Collector<MarkedLines.Marks> {

    private final AtomicInteger reads = new AtomicInteger();
    private final int version;

    MarkedLines(int version) {
        this.version = version;
    }

    record Marks(List<String> names, int count) {}

    /** How many files were read since this collector was made. */
    int reads() {
        return reads.get();
    }

    @Override
    public String id() {
        return "marked-lines";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Class<Marks> type() {
        return Marks.class;
    }

    @Override
    public boolean wants(SourceFile file) {
        return !file.hasExtension("unwanted");
    }

    @Override
    public Optional<Marks> extract(SourceFile file, SourceText text) {
        reads.incrementAndGet();
        if (text.contains("explode")) {
            throw new IllegalArgumentException("odd file");
        }
        List<String> names = new ArrayList<>();
        text.toString().lines().filter(l -> l.startsWith("@")).forEach(names::add);
        return names.isEmpty() ? Optional.empty() : Optional.of(new Marks(names, names.size()));
    }

    @Override
    public void assemble(List<FileFacts<Marks>> files, Facts.Builder facts) {
        for (FileFacts<Marks> file : files) {
            for (String name : file.said().names()) {
                facts.add(new Variable(name, false, false, Citation.of(file.file().path())));
            }
        }
    }
}
